// What the include prints: an embed of each claim of a document, by its id.
//   node onrecord.js claims/2025-08-14.json /claims/2025-08-14.json > _data/onrecord.json
// The second is the document's address on the site; without it each card brings its data along.
import { readFileSync } from "node:fs";
import { embedHtml } from "onrecord/embed";

const [file, src] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8"));
const embeds = document.items.map(({ id }) => [id, embedHtml(id, { document, src })]);
process.stdout.write(JSON.stringify(Object.fromEntries(embeds)));
