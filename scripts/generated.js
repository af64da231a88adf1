// What is generated and committed, a file or a part of one: written anew, or with --check compared.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

export function writeOrCheck(file, text, command) {
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    console.log(`Wrote ${file}.`);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${file} is stale. Run: ${command}`);
    process.exitCode = 1;
  } else {
    console.log(`${file} is fresh.`);
  }
}

/** The same of what stands between `<!-- name -->` and `<!-- /name -->` in a file that is otherwise written by hand. */
export function writeOrCheckPart(file, name, text, command) {
  writeOrCheck(file, withPart(readFileSync(file, "utf8"), name, text), command);
}

/** What stands between a part's marks; empty where there are none. */
export const partOf = (whole, name) => whole.match(marked(name))?.[2] ?? "";

function withPart(whole, name, text) {
  if (!marked(name).test(whole)) throw new Error(`There is no <!-- ${name} --> … <!-- /${name} -->`);
  return whole.replace(
    marked(name),
    (_whole, opening, _old, closing) => `${opening}\n\n${text}\n\n${closing}`,
  );
}

const marked = (name) => new RegExp(`(<!-- ${name} -->)([\\s\\S]*?)(<!-- /${name} -->)`);
