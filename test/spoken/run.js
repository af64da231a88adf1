// What a screen reader has of every story, against what somebody read and found right: test/spoken/<tag>.txt.
//
//   npm run test:spoken               compares
//   npm run test:spoken -- --update   takes today's for the right one: read what has changed before it is committed
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/project.js";
import { spokenStories } from "./spoken.js";

const { values: options } = parseArgs({ options: { update: { type: "boolean", default: false } } });

const folder = join(root, "test/spoken");
let differing = 0;
for (const [name, text] of await spokenStories()) {
  const file = join(folder, `${name}.txt`);
  const stories = text.split(/^(?=# )/m).length;
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (options.update) writeFileSync(file, text);
  const isSame = before === text;
  if (!isSame) differing++;
  console.log(
    `${isSame ? "the same" : options.update ? "written " : "DIFFERS "} ${name}.txt, ${stories} stories`,
  );
  if (isSame || options.update) continue;
  const was = new Set(before.split("\n"));
  for (const line of text.split("\n")) if (!was.has(line)) console.log(`  now: ${line}`);
  const is = new Set(text.split("\n"));
  for (const line of before.split("\n")) if (!is.has(line)) console.log(`  was: ${line}`);
}
if (differing > 0 && !options.update) {
  console.log("Read what has changed; what is meant: npm run test:spoken -- --update");
  process.exitCode = 1;
}
