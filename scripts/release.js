// Publishes a version whose tree, number, CHANGELOG and checks are in order.
//
//   npm run release -- --dry-run   everything but the publishing, and what would be run
//   npm run release -- --publish   publishes. On a build server that npm can vouch for: without one, no provenance
//
// Before it: run every test in every engine (`npm test -- --engine node,chromium,firefox,webkit`), raise "version"
// (`npm version --no-git-tag-version <version>`), give the CHANGELOG a section `## <version> - <date>`, commit.
import { execFileSync, spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { root } from "./project.js";
import { at, difference, here, lastRelease, promises, sectionOf, unsaid, wrongVersion } from "./promises.js";

process.chdir(root);
const { values: options } = parseArgs({
  options: { "dry-run": { type: "boolean", default: false }, publish: { type: "boolean", default: false } },
});
if (options["dry-run"] === options.publish) stop("Say either --dry-run or --publish.");

const { version, repository } = JSON.parse(here("package.json"));
const tag = `v${version}`;

const wrong = [...aboutTheTree(), ...aboutTheVersion(), ...aboutTheChangelog()];
if (wrong.length > 0) stop(wrong.join("\n"));

/** What is still to be done before it can be published for real; a dry run goes on. */
const toDo = [...aboutProvenance(), ...aboutAdvisories()];
for (const line of toDo) console.log(`Before publishing: ${line}`);
if (options.publish && toDo.length > 0) process.exit(1);

if (!run("bash", ".ci/run")) stop("The checks failed.");

const publish = ["npm", "publish", "--provenance", "--access", "public"];
if (options["dry-run"]) {
  console.log(
    `\nIn order. Would run:\n\n  ${publish.join(" ")}\n  git tag --annotate ${tag} && git push origin ${tag}\n`,
  );
} else {
  if (!run(...publish)) stop("npm did not publish it.");
  if (!run("git", "tag", "--annotate", tag, "--message", `onrecord ${version}`)) stop(`No tag ${tag}.`);
  console.log(`\nPublished. Now: git push origin ${tag}, and put dist/cdn/ on the server.`);
}

function aboutTheTree() {
  return git("status", "--porcelain") === "" ? [] : ["The tree is not clean: commit or stash first."];
}

function aboutTheVersion() {
  const { version: locked } = JSON.parse(here("package-lock.json"));
  const said = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) said.push(`"${version}" is no version that can be released.`);
  if (locked !== version)
    said.push(`package-lock.json says ${locked}, package.json ${version}: npm install.`);
  if (git("tag", "--list", tag) !== "") said.push(`There is a tag ${tag} already.`);
  return said;
}

/** Its section is there, dated, and says everything that has changed of what we promise. */
function aboutTheChangelog() {
  const changelog = here("CHANGELOG.md");
  const section = sectionOf(changelog, version);
  if (section === undefined) return [`CHANGELOG.md has no section "## ${version} - <date>".`];
  const said = [];
  const date = changelog
    .match(/^## \[?([\d.]+)\]? - (\d{4}-\d\d-\d\d)$/gm)
    ?.find((head) => head.includes(version));
  if (!date)
    said.push(`The section of ${version} in CHANGELOG.md has no date: "## ${version} - 2025-03-01".`);
  if (!/^- /m.test(section)) said.push(`The section of ${version} in CHANGELOG.md says nothing.`);
  if (/^- /m.test(sectionOf(changelog, "Unreleased") ?? "")) {
    said.push(`CHANGELOG.md still has something under "Unreleased": it belongs under ${version}.`);
  }
  const before = lastRelease();
  if (before === undefined) return said;
  const changed = difference(promises(at(before)), promises(here));
  return [...said, wrongVersion(before.slice(1), version, changed), ...unsaid(section, changed)].filter(
    Boolean,
  );
}

function aboutProvenance() {
  return repository
    ? []
    : ['"repository" in package.json must name the public repository: npm holds the provenance against it.'];
}

/** Known faults in what ships stop a release. What only our tools are made of is printed, and explained in SECURITY.md. */
function aboutAdvisories() {
  spawnSync("npm", ["audit"], { stdio: "inherit" });
  const { status, stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });
  if (status === 0) return [];
  const { vulnerabilities } = safely(stdout);
  return vulnerabilities
    ? [`npm audit finds something in what ships: ${Object.keys(vulnerabilities).join(", ")}.`]
    : ["npm audit did not answer: run it where the registry does."];
}

function safely(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function git(...args) {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
