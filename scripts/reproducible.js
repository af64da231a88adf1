// Builds a second time, in another folder, time zone and language: the same bytes, or the difference.
//
//   npm run reproducible       after npm run build
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { root } from "./project.js";
import { shippedPackages } from "./shipped-packages.js";

const elsewhere = mkdtempSync(join(tmpdir(), "onrecord-build-"));
process.once("exit", () => rmSync(elsewhere, { recursive: true, force: true }));

/** The sources in another folder. What ships lies there itself, since maps name its place; tools are linked. */
function copyTo(folder) {
  const left = ["node_modules", "dist", "storybook-static", "coverage", ".git"];
  for (const entry of readdirSync(root)) {
    if (!left.includes(entry)) cpSync(join(root, entry), join(folder, entry), { recursive: true });
  }
  for (const path of shippedPackages().keys())
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const modules = join(root, "node_modules");
  for (const path of readdirSync(modules).flatMap((entry) =>
    entry.startsWith("@") ? readdirSync(join(modules, entry)).map((name) => join(entry, name)) : [entry],
  )) {
    if (basename(path).startsWith(".")) continue;
    const target = join(folder, "node_modules", path);
    mkdirSync(dirname(target), { recursive: true });
    try {
      symlinkSync(join(modules, path), target, "junction");
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

const hashes = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // `npm run demo:embeds` writes there, and its test.
      .filter((file) => !file.startsWith(join(folder, "demo", "embeds")))
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );

copyTo(elsewhere);
const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.js"], {
  cwd: elsewhere,
  encoding: "utf8",
  env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "uk_UA.UTF-8", LC_ALL: "uk_UA.UTF-8" },
});
assert.equal(status, 0, `${stdout}${stderr}`);
const second = hashes(join(elsewhere, "dist"));
assert.ok(Object.keys(second).length > 100);
// Where dist/ is older than the sources, `npm run build` comes first.
assert.deepEqual(second, hashes(join(root, "dist")));
console.log(`${Object.keys(second).length} files are the same in a second build.`);
