// What we promise, name by name, and what a change of it means: something less is a major, something more a minor.
//
//   npm run promises     what has changed since the last release; where there is none, since the parent commit
//
// @wc-toolkit/changelog was tried: it compares two manifests well, and knows nothing of the claims document, the issue
// codes, the fallback's classes and the package's entries, which are promised as well. One list for all is shorter.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.js";

const KINDS = {
  attributes: "attribute",
  members: "property or method",
  events: "event",
  slots: "slot",
  cssParts: "part",
  cssStates: "state",
  cssProperties: "custom property",
};

/**
 * Every promise as a line of words. Types count where a page's own code meets them.
 *
 * @param {(file: string) => string} read the text of a file of the project, at one time or another
 * @returns {Set<string>}
 */
export function promises(read) {
  const found = new Set();
  const manifest = JSON.parse(read("custom-elements.json"));
  for (const element of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    const { tagName } = element;
    if (!tagName) continue;
    found.add(`tag \`${tagName}\``);
    for (const [key, kind] of Object.entries(KINDS)) {
      for (const { name: given, type, privacy, static: ofClass } of element[key] ?? []) {
        const name = given || "(default)";
        if ((privacy ?? "public") !== "public" || ofClass) continue;
        const typed = ["attributes", "members"].includes(key) && type ? `: ${type.text}` : "";
        found.add(`${kind} \`${name}\` of \`${tagName}\`${typed}`);
      }
    }
  }
  for (const name of Object.keys(JSON.parse(read("package.json")).exports)) found.add(`entry \`${name}\``);
  for (const [, code] of read("src/model/issue.ts").matchAll(/^ {2}\| "([\w-]+)"/gm)) {
    found.add(`issue code \`${code}\``);
  }
  const classes = read("docs/reference.md").split("## Classes of the fallback")[1] ?? "";
  for (const [, name] of classes.matchAll(/^\| `([\w*-]+)`/gm))
    found.add(`class \`${name}\` of the fallback`);
  const { definitions = {}, ...document } = JSON.parse(read("claims.schema.json"));
  for (const [name, schema] of Object.entries({ document, ...definitions })) {
    for (const line of fields(name, schema)) found.add(line);
  }
  return found;
}

/** The fields of a part of the claims document, and the words that each of them allows. */
function* fields(part, schema) {
  if (schema === null || typeof schema !== "object") return;
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield `field \`${name}\` in ${part}`;
    for (const word of [field.enum ?? []].flat()) yield `value \`${word}\` of ${part}’s ${name}`;
  }
  for (const inner of Object.values(schema)) yield* fields(part, inner);
}

const LEVELS = ["major", "minor", "patch"];

/**
 * @param {Set<string>} before
 * @param {Set<string>} now
 */
export function difference(before, now) {
  const removed = [...before].filter((line) => !now.has(line)).sort();
  const added = [...now].filter((line) => !before.has(line)).sort();
  return { removed, added, level: removed.length > 0 ? "major" : added.length > 0 ? "minor" : "patch" };
}

/** Why a version may not follow another, given what has changed; undefined where it may. */
export function wrongVersion(from, to, { removed, added, level }) {
  const [old, next] = [from, to].map((version) => version.split(".").map(Number));
  const place = next.findIndex((number, i) => number !== old[i]);
  if (place < 0 || next[place] < old[place]) return `${to} does not come after ${from}.`;
  if (place <= LEVELS.indexOf(level)) return undefined;
  return `From ${from} to ${to} is a ${LEVELS[place]}, and this is a ${level}: ${removed[0] ?? added[0]}.`;
}

/** What has changed and stands by its name under none of the heads of the CHANGELOG's section where it belongs. */
export function unsaid(section, { removed, added }) {
  const under = (...heads) => heads.map((head) => part(section, head)).join("\n");
  const missing = (lines, text) => lines.filter((line) => !text.includes(line.match(/`[^`]+`/)[0]));
  return [
    ...missing(removed, under("Removed", "Changed")).map(
      (line) => `The CHANGELOG does not say that this was removed or changed: ${line}.`,
    ),
    ...missing(added, under("Added", "Changed")).map(
      (line) => `The CHANGELOG does not say that this was added: ${line}.`,
    ),
  ];
}

/** What stands under a `### head` of a section. */
const part = (section, head) => section.split(/^### /m).find((text) => text.startsWith(head)) ?? "";

/** The section of a version, without its head; undefined where there is none. */
export function sectionOf(changelog, version) {
  const sections = changelog.split(/^## /m);
  const found = sections.find((text) => text.replace(/[[\]]/g, "").split(/\s/, 1)[0] === version);
  return found?.slice(found.indexOf("\n") + 1);
}

const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The text of a file as it was in a commit; of one that was not there yet, nothing. */
export const at = (commit) => (file) => git("show", `${commit}:${file}`);

export const here = (file) => readFileSync(join(root, file), "utf8");

/** The last release's tag, as far as this clone knows; undefined before the first. */
export function lastRelease() {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").trim();
  } catch {
    return undefined;
  }
}

function main() {
  const release = lastRelease();
  let before;
  try {
    before = promises(at(release ?? "HEAD~1"));
  } catch {
    console.log("This clone holds no earlier commit to compare with.");
    return;
  }
  const { removed, added, level } = difference(before, promises(here));
  const since = release ?? "the parent commit (there is no release yet, so that nothing is promised)";
  console.log(`Since ${since}: ${removed.length} removed, ${added.length} added.`);
  for (const line of removed) console.log(`  - ${line}`);
  for (const line of added) console.log(`  + ${line}`);
  if (release === undefined) return;
  console.log(`That is a ${level}.`);
  const said = unsaid(sectionOf(here("CHANGELOG.md"), "Unreleased") ?? "", { removed, added });
  for (const line of said) console.error(line);
  process.exitCode = said.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
