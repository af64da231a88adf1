// What a site needs that pins a version: the hash of every file under dist/cdn/, and the snippet to copy.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { integrityOf } from "./rollup/beside-the-script.js";

export const cdn = join("dist", "cdn");

/**
 * Puts the sheets and the licenses beside the pinned script, and writes dist/cdn/integrity.json and, ready to be copied,
 * dist/cdn/pinned.html.
 *
 * @param {string[]} scripts what Rollup wrote, under dist/cdn/
 * @param {string} version
 */
export function forWhoPins(scripts, version) {
  const style = pinnedSheet("onrecord", version);
  const frame = pinnedSheet("onrecord-frame", version);
  copyFileSync(join(cdn, "LICENSES.txt"), join(cdn, version, "LICENSES.txt"));

  const sheets = ["onrecord.css", style, "onrecord-frame.css", frame];
  const files = [...scripts, ...sheets, "LICENSES.txt", `${version}/LICENSES.txt`]
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const script = files.find((file) => /^[^/]+\/onrecord\.\w+\.js$/.test(file));
  const integrity = {};
  for (const file of files) integrity[file] = integrityOf(readFileSync(join(cdn, file)));
  const html = snippet({ script, style, integrity });
  writeFileSync(join(cdn, "pinned.html"), `${html}\n`);
  writeFileSync(
    join(cdn, "integrity.json"),
    `${JSON.stringify({ version, script, style, integrity }, null, 2)}\n`,
  );
  return html;
}

/** The same sheet under a name that holds its hash. */
function pinnedSheet(name, version) {
  const sheet = readFileSync(join(cdn, `${name}.css`));
  const hash = createHash("sha256").update(sheet).digest("hex").slice(0, 16);
  const file = `${version}/${name}.${hash}.css`;
  writeFileSync(join(cdn, file), sheet);
  return file;
}

export const snippet = ({ script, style, integrity }, origin = "https://your.cdn.example") =>
  `<link rel="stylesheet" crossorigin href="${origin}/${style}"
  integrity="${integrity[style]}">
<script type="module" crossorigin src="${origin}/${script}"
  integrity="${integrity[script]}"></script>`;
