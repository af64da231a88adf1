import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/project.js";
import { difference, promises, sectionOf, unsaid, wrongVersion } from "../../scripts/promises.js";

const now = promises((file) => readFileSync(join(root, file), "utf8"));

/** What is promised after a change of one file. */
const changed = (name, edit) =>
  promises((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const edited = file === name ? edit(text) : text;
    if (file === name) assert.notEqual(edited, text, "the change is one");
    return edited;
  });

/** The manifest without one thing of one tag. */
const withoutInManifest = (tag, key, gone) => (text) => {
  const manifest = JSON.parse(text);
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  element[key] = element[key].filter(({ name }) => name !== gone);
  return JSON.stringify(manifest);
};

const removals = {
  "an attribute": ["custom-elements.json", withoutInManifest("fact-card", "attributes", "claim")],
  "a property": ["custom-elements.json", withoutInManifest("fact-card", "members", "item")],
  "a method": ["custom-elements.json", withoutInManifest("fact-card", "members", "retry")],
  "an event": ["custom-elements.json", withoutInManifest("stat-bar", "events", "claim-ready")],
  "the slot": ["custom-elements.json", withoutInManifest("stat-bar", "slots", "")],
  "a part": ["custom-elements.json", withoutInManifest("quote-block", "cssParts", "status")],
  "a state": ["custom-elements.json", withoutInManifest("quote-block", "cssStates", "corrected")],
  "a custom property": [
    "custom-elements.json",
    withoutInManifest("fact-card", "cssProperties", "--onrecord-mark"),
  ],
  "a tag": ["custom-elements.json", (text) => text.replaceAll('"tagName": "stat-bar"', '"tagName": ""')],
  "an entry of the package": ["package.json", (text) => text.replace('"./embed"', '"./embedding"')],
  "an issue code": ["src/model/issue.ts", (text) => text.replace('| "bad-url"', '| "bad-address"')],
  "a class of the fallback": [
    "docs/reference.md",
    (text) => text.replace("| `onrecord-alert` |", "| `onrecord-warning` |"),
  ],
  "a field of the claims document": [
    "claims.schema.json",
    (text) => text.replaceAll('"interest"', '"conflict"'),
  ],
};

for (const [what, [file, edit]] of Object.entries(removals)) {
  test(`${what} that is gone makes a major of a release`, () => {
    const { removed, level } = difference(now, changed(file, edit));
    assert.ok(removed.length > 0);
    assert.equal(level, "major");
    for (const line of removed) assert.match(line, /`[^`]+`/);
  });

  test(`${what} that is new makes a minor of it`, () => {
    const { removed } = difference(now, changed(file, edit));
    const before = new Set([...now].filter((line) => !removed.includes(line)));
    assert.deepEqual(difference(before, now), { removed: [], added: removed, level: "minor" });
  });
}

test("a type that is another makes a major of it: a page's own code may rest on it", () => {
  const narrower = changed("custom-elements.json", (text) =>
    text.replace('"text": "boolean"', '"text": "string"'),
  );
  assert.equal(difference(now, narrower).level, "major");
});

test("nothing that is promised has changed where nothing has", () => {
  assert.deepEqual(difference(now, now), { removed: [], added: [], level: "patch" });
  assert.ok(now.size > 500);
});

test("a version goes up by what has changed, or by more", () => {
  const major = { removed: ["attribute `a`"], added: [], level: "major" };
  const minor = { removed: [], added: ["attribute `b`"], level: "minor" };
  const patch = { removed: [], added: [], level: "patch" };
  for (const [from, to, change, wrong] of [
    ["1.2.3", "2.0.0", major, undefined],
    ["1.2.3", "1.3.0", major, /is a minor, and this is a major: attribute `a`/],
    ["0.1.0", "0.2.0", major, /is a minor, and this is a major/],
    ["1.2.3", "1.2.4", major, /is a patch, and this is a major/],
    ["1.2.3", "1.3.0", minor, undefined],
    ["1.2.3", "2.0.0", minor, undefined],
    ["1.2.3", "1.2.4", minor, /is a patch, and this is a minor: attribute `b`/],
    ["1.2.3", "1.2.4", patch, undefined],
    ["1.9.0", "1.10.0", minor, undefined],
    ["1.2.3", "1.2.3", patch, /does not come after/],
    ["1.2.3", "1.1.9", patch, /does not come after/],
  ]) {
    const said = wrongVersion(from, to, change);
    if (wrong) assert.match(said ?? "", wrong);
    else assert.equal(said, undefined, `${from} → ${to}`);
  }
});

test("the CHANGELOG names what has gone under Removed, and what is new under Added", () => {
  const changes = { removed: ["attribute `claim` of `fact-card`"], added: ["part `chart` of `stat-bar`"] };
  assert.equal(unsaid("### Fixed\n\n- `claim` and `chart`\n", changes).length, 2);
  assert.deepEqual(unsaid("### Added\n\n- `chart`\n\n### Removed\n\n- `claim`\n", changes), []);
  assert.match(
    unsaid("### Added\n\n- `chart` and `claim`\n", changes)[0],
    /removed or changed: attribute `claim`/,
  );
});

test("a section of the CHANGELOG is found by its version", () => {
  const changelog =
    "# Changelog\n\n## Unreleased\n\n- a\n\n## [1.2.0] - 2025-03-01\n\n- b\n\n## 1.1.0 - 2025-02-01\n\n- c\n";
  assert.match(sectionOf(changelog, "Unreleased"), /- a/);
  assert.match(sectionOf(changelog, "1.2.0"), /- b/);
  assert.match(sectionOf(changelog, "1.1.0"), /- c/);
  assert.equal(sectionOf(changelog, "1.1"), undefined);
  assert.notEqual(sectionOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), "Unreleased"), undefined);
});

/* A small project with a release behind it, whose npm only writes down how it was called. */

const project = mkdtempSync(join(tmpdir(), "onrecord-release-"));
const asked = join(project, "..", `${project.split(/[\\/]/).at(-1)}.asked`);
after(() => {
  rmSync(project, { recursive: true, force: true });
  rmSync(asked, { force: true });
});

const skip = process.platform === "win32" && "the stand-in for npm is a shell script";

function inProject(command, ...args) {
  const identity = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org" };
  return spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: {
      ...process.env,
      ...identity,
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
      GIT_CONFIG_GLOBAL: join(project, "none"),
      PATH: `${join(project, "bin")}${delimiter}${process.env.PATH}`,
    },
  });
}

const release = (...args) => inProject(process.execPath, "scripts/release.js", ...args);
const commit = () => inProject("git", "commit", "--all", "--quiet", "--message", "A");
const edit = (file, change) =>
  writeFileSync(join(project, file), change(readFileSync(join(project, file), "utf8")));
const calls = () => readFileSync(asked, "utf8").trim().split("\n");

function setVersion(version, section) {
  for (const file of ["package.json", "package-lock.json"]) {
    edit(file, (text) => JSON.stringify({ ...JSON.parse(text), version }));
  }
  writeFileSync(
    join(project, "CHANGELOG.md"),
    `# Changelog\n\n## Unreleased\n\n## ${version} - 2025-03-01\n\n${section}\n\n## 1.0.0 - 2025-02-01\n\n- All.\n`,
  );
}

before(() => {
  if (skip) return;
  for (const file of [
    "package.json",
    "package-lock.json",
    "custom-elements.json",
    "claims.schema.json",
    "docs/reference.md",
    "src/model/issue.ts",
    "scripts/release.js",
    "scripts/promises.js",
    "scripts/project.js",
  ]) {
    cpSync(join(root, file), join(project, file));
  }
  const scripts = {
    "bin/npm": `#!/bin/sh\necho "$*" >> '${asked}'\n[ "$1" = audit ] && echo '{}'\nexit 0\n`,
    ".ci/run": `echo "checks" >> '${asked}'\n`,
  };
  for (const [file, text] of Object.entries(scripts)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
    chmodSync(join(project, file), 0o755);
  }
  setVersion("1.0.0", "- All.");
  inProject("git", "init", "--quiet");
  inProject("git", "add", ".");
  commit();
  assert.equal(inProject("git", "tag", "v1.0.0").status, 0);
  writeFileSync(asked, "");
});

test("a release says nothing of its own accord: it wants to be told whether it is one", { skip }, () => {
  const { status, stderr } = release();
  assert.equal(status, 1);
  assert.match(stderr, /--dry-run or --publish/);
});

test("the released version is not released again, nor one of a tree that is not clean", { skip }, () => {
  edit("docs/reference.md", (text) => `${text}\n`);
  const { status, stderr } = release("--dry-run");
  assert.equal(status, 1);
  assert.match(stderr, /not clean/);
  assert.match(stderr, /already/);
  commit();
});

test("an attribute that was taken away stops a patch, and a CHANGELOG that does not say so", { skip }, () => {
  edit("custom-elements.json", withoutInManifest("fact-card", "attributes", "claim"));
  setVersion("1.0.1", "### Fixed\n\n- Something.");
  commit();
  const { status, stderr } = release("--dry-run");
  assert.equal(status, 1);
  assert.match(
    stderr,
    /From 1\.0\.0 to 1\.0\.1 is a patch, and this is a major: attribute `claim` of `fact-card`/,
  );
  assert.match(stderr, /does not say that this was removed or changed: attribute `claim` of `fact-card`/);
  const between = inProject(process.execPath, "scripts/promises.js");
  assert.equal(between.status, 1, "the check on every change sees it as well");
  assert.match(between.stdout, /Since v1\.0\.0: 1 removed, 0 added\.[\s\S]*That is a major/);
});

test("a major that says so is in order: the checks run, and what would be run is shown and not run", {
  skip,
}, () => {
  setVersion("2.0.0", "### Removed\n\n- `claim` of `<fact-card>`.");
  commit();
  writeFileSync(asked, "");
  const { status, stdout, stderr } = release("--dry-run");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /Would run:\s+npm publish --provenance --access public/);
  assert.deepEqual(calls(), ["audit", "audit --omit=dev --json", "checks"]);
  assert.equal(inProject("git", "tag", "--list").stdout.trim(), "v1.0.0");
});

test("nothing is published whose provenance npm could not hold against a repository", { skip }, () => {
  writeFileSync(asked, "");
  const { status, stdout } = release("--publish");
  assert.equal(status, 1);
  assert.match(stdout, /"repository" in package\.json/);
  assert.ok(!calls().some((call) => call.startsWith("publish")));
});

test("what is told to publish checks, publishes with provenance, and sets the tag", { skip }, () => {
  edit("package.json", (text) =>
    JSON.stringify({ ...JSON.parse(text), repository: "https://git.example/onrecord.git" }),
  );
  commit();
  writeFileSync(asked, "");
  const { status, stderr } = release("--publish");
  assert.equal(status, 0, stderr);
  assert.deepEqual(calls().slice(-2), ["checks", "publish --provenance --access public"]);
  assert.equal(inProject("git", "tag", "--list").stdout.trim(), "v1.0.0\nv2.0.0");
});
