import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { publint } from "publint";
import { bin, root } from "../../scripts/project.js";

/*
 * The package as a stranger gets it: packed, installed in an empty folder, bundled with a bundler that is not ours, and
 * compiled by somebody who trusts no declaration.
 */

const folder = mkdtempSync(join(tmpdir(), "onrecord-package-"));
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
let tarball;
let packed;

function run(command, args, cwd = folder) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${[command, ...args].join(" ")}\n${stdout}${stderr}${error ?? ""}`);
  return stdout;
}

const npm = (...args) =>
  process.platform === "win32"
    ? run(process.env.ComSpec, ["/c", "npm", ...args], args[0] === "pack" ? root : folder)
    : run("npm", args, args[0] === "pack" ? root : folder);

before(() => {
  const [made] = JSON.parse(npm("pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  tarball = join(folder, made.filename);
  packed = made.files;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // What `npm ci` has fetched is in npm's cache; only what is missing there is asked for.
  npm("install", tarball, "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("publint finds nothing", async () => {
  const { messages } = await publint({
    level: "suggestion",
    strict: true,
    pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer },
  });
  assert.deepEqual(messages, []);
});

test("“are the types wrong” finds nothing for who imports", () => {
  const attw = bin("@arethetypeswrong/cli", "attw");
  const out = run(process.execPath, [attw, tarball, "--profile", "esm-only", "--format", "json"]);
  const { analysis, problems } = JSON.parse(out);
  assert.deepEqual(Object.keys(analysis.entrypoints).sort(), Object.keys(exports).sort());
  // What only knows `require` is not promised anything; Node itself takes these files there, too.
  const found = Object.values(problems)
    .flat()
    .filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind));
  assert.deepEqual(found, []);
});

test("a declaration names what it is made of: an editor shows `Source`, and not all of its fields again", () => {
  const declarations = packed.filter(({ path }) => path.endsWith(".d.ts"));
  assert.ok(declarations.length > 50);
  const long = declarations.filter(({ size }) => size > 48_000);
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  );
});

test("no command of ours runs at an installation", () => {
  const { scripts, dependencies } = JSON.parse(
    readFileSync(join(folder, "node_modules", "onrecord", "package.json"), "utf8"),
  );
  const atInstallation = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
  for (const name of atInstallation) assert.equal(scripts[name], undefined, name);
  for (const [name, version] of Object.entries(dependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} must be named exactly`);
    const installed = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
    for (const script of atInstallation.slice(0, 3))
      assert.equal(installed.scripts?.[script], undefined, `${name}: ${script}`);
  }
});

test("the lock file holds the hash of everything that is installed here, and npm runs no script of theirs", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const entries = Object.entries(packages).filter(([path]) => path !== "");
  assert.ok(entries.length > 100);
  for (const [path, { integrity }] of entries) assert.match(integrity ?? "", /^sha512-/, path);
  assert.match(readFileSync(".npmrc", "utf8"), /^ignore-scripts=true$/m);
});

test("what the README points to is in the package, pictures aside", () => {
  const links = [...readFileSync("README.md", "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, to]) => to,
  );
  assert.ok(links.length > 4);
  for (const link of links) {
    assert.ok(
      packed.some(({ path }) => path === link || path.startsWith(`${link.replace(/\/$/, "")}/`)),
      link,
    );
  }
});

test("every entry of the installed package can be imported in plain Node, and hands something on", () => {
  const scripts = Object.keys(exports).filter((name) => exports[name].default?.endsWith(".js"));
  const imports = scripts.map((name) => {
    const specifier = JSON.stringify(`onrecord${name.slice(1)}`);
    const least = name.startsWith("./define") ? 0 : 1;
    return `if (Object.keys(await import(${specifier})).length < ${least}) throw new Error(${specifier});`;
  });
  assert.ok(scripts.length > 10);
  run(process.execPath, ["--input-type=module", "--eval", imports.join("\n")]);
});

/** What esbuild makes of a page's own script, as it would be served, and the modules of which something is in it. */
async function bundled(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.keys(inputs).filter((path) => path !== "<stdin>" && inputs[path].bytesInOutput > 0);
  return { text: outputFiles[0].text, modules: modules.sort() };
}

test("a class that is imported and not used costs nothing, in esbuild", async () => {
  const use = "document.body.append(String(FactCard));";
  const one = await bundled(`import { FactCard } from "onrecord"; ${use}`);
  const besideUnused = await bundled(
    `import { FactCard, EquipmentCompare } from "onrecord"; import { StatBar } from "onrecord/stat-bar"; ${use}`,
  );
  assert.ok(one.text.length > 20_000, "the element is in it");
  assert.equal(besideUnused.text.length, one.text.length);
  // In another order of the modules esbuild gives other short names; what is in it is the same.
  const alone = await bundled(`import { FactCard } from "onrecord/fact-card"; ${use}`);
  assert.deepEqual(one.modules, alone.modules);
  const withAnother = await bundled(
    `import { FactCard, StatBar } from "onrecord"; ${use} document.body.append(String(StatBar));`,
  );
  assert.ok(withAnother.text.length > one.text.length + 1000, "one that is used is in it");
});

test("an import for its effect stays, and brings its own tag alone", async () => {
  const one = await bundled(`import "onrecord/define/fact-card";`);
  assert.match(one.text, /"fact-card"/);
  const all = await bundled(`import "onrecord/define";`);
  assert.ok(all.text.length > one.text.length + 1000);
  assert.match(all.text, /"equipment-compare"/);
});

for (const [name, module, moduleResolution] of [
  ["a bundler", "ESNext", "bundler"],
  ["Node", "NodeNext", "nodenext"],
]) {
  test(`the declarations hold under strict, with every library checked, resolved as ${name} does`, () => {
    copyFileSync(join(root, "test", "fixtures", "installed", "use.ts"), join(folder, "use.ts"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          target: "ES2022",
          lib: ["ES2022", "DOM", "DOM.Iterable"],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedSideEffectImports: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        files: ["use.ts"],
      }),
    );
    run(process.execPath, [bin("typescript", "tsc"), "-p", folder]);
  });
}
