// A file that is generated and committed: written anew, or with --check compared.
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
