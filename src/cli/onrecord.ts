#!/usr/bin/env node
import { parseArgs } from "node:util";
import { keeps } from "./keeps.js";
import { writePages } from "./write-pages.js";

const usage = `onrecord pages <claims.json> <folder> --address <https://…> [--cdn <https://…>]

  Writes a page for each claim, to be shown in a frame; its oEmbed answer; the document; a list of all.

  --address   where the folder is going to lie, whole
  --cdn       where dist/cdn/ lies; left out, it is copied into the folder

onrecord keeps [<system>]

  Says what WordPress, Ghost, Drupal and others leave of each form of an embed: a card, a frame, all of it as text,
  nothing (gone), markup among the words (code), or the words twice.
`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { address: { type: "string" }, cdn: { type: "string" }, help: { type: "boolean" } },
  });
  const [command, file, folder, ...more] = positionals;
  const { address, cdn } = values;
  if (values.help) console.log(usage);
  else if (command === "keeps" && !folder && !address && !cdn)
    console.log(keeps(file) || `No system of this name was tried: ${file}`);
  else if (command !== "pages" || !file || !folder || !address || more.length > 0) stop(usage);
  else if (!(await writePages(file, folder, { address, cdn }))) process.exitCode = 1;
} catch (error) {
  stop((error as Error).message);
}

function stop(why: string) {
  console.error(why);
  process.exitCode = 1;
}
