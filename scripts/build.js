// Everything that is published, and the demo, into dist/.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { rollup } from "rollup";
import configs from "../rollup.config.js";
import { browsers } from "./browsers-we-promise.js";
import { cdn, forWhoPins } from "./for-who-pins.js";
import { bin, root } from "./project.js";

const builderFolder = join("dist", "builder");

/** Gives the snippet for a site that pins what was built. */
export async function build() {
  process.chdir(root);
  const start = Date.now();
  const declared = types();
  const { made, page } = await scripts();
  await styles();
  await builderPage(page);
  const snippet = forWhoPins(made, JSON.parse(readFileSync("package.json", "utf8")).version);
  await demo();
  await declared;
  removeOlderThan(start);
  return snippet;
}

/** What an earlier build left. It goes last, so that a test or a page beside us never finds a hole. */
function removeOlderThan(start) {
  for (const name of readdirSync("dist", { recursive: true })) {
    const file = join("dist", name);
    const stats = statSync(file);
    if (stats.isFile() && stats.mtimeMs < start - 2000) rmSync(file);
  }
}

/** Writes what a configuration makes into each of its folders. */
async function write(config) {
  const made = await rollup(config);
  const written = [];
  for (const options of [config.output].flat()) written.push({ options, ...(await made.write(options)) });
  await made.close();
  return written;
}

/** The scripts for news sites alone: `scripts/build-cdn.js`. */
export async function buildForNewsSites() {
  process.chdir(root);
  const isForNewsSites = ({ output }) => [output].flat().every(({ dir }) => dir.startsWith(cdn));
  for (const config of configs.filter(isForNewsSites)) await write(config);
}

/** The names of the files for news sites, under dist/cdn/, and of the builder’s, under dist/builder/. */
async function scripts() {
  const folders = { [cdn]: [], [builderFolder]: [] };
  const modules = { [cdn]: [], [builderFolder]: [] };
  for (const config of configs) {
    for (const { options, output } of await write(config)) {
      const folder = Object.keys(folders).find((one) => !relative(one, options.dir).startsWith(".."));
      if (folder === undefined) continue;
      folders[folder].push(...output.map(({ fileName }) => join(relative(folder, options.dir), fileName)));
      modules[folder].push(...output.flatMap((file) => file.moduleIds ?? []));
    }
  }
  for (const [folder, moduleIds] of Object.entries(modules)) licenses(folder, moduleIds);
  return { made: folders[cdn], page: folders[builderFolder] };
}

/** The licenses of what the scripts in a folder hold of others, and our own. */
function licenses(target, moduleIds) {
  // Rollup puts a zero byte before what a plugin has made of a file.
  const folders = moduleIds.map(
    (id) => id.replace("\0", "").match(/^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0],
  );
  const texts = [...new Set(folders.filter(Boolean))].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} brings no license text`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
  });
  const own = `onrecord\n\n${readFileSync("LICENSE", "utf8").trim()}\n`;
  writeFileSync(join(target, "LICENSES.txt"), [own, ...texts.sort()].join("\n\n"));
}

async function styles() {
  mkdirSync("dist/cdn", { recursive: true });
  const sheet = await shortened("src/embed/onrecord.css");
  for (const target of ["dist/onrecord.css", "dist/cdn/onrecord.css"]) writeFileSync(target, sheet);
  writeFileSync("dist/cdn/onrecord-frame.css", await shortened("src/embed/frame.css"));
  mkdirSync("dist/themes", { recursive: true });
  const themes = readdirSync("src/themes");
  // As they are written: they are there to be read and copied.
  for (const theme of themes) copyFileSync(`src/themes/${theme}`, `dist/themes/${theme}`);
  // TypeScript refuses the import of a file that it has no types for.
  for (const sheet of ["onrecord.css", ...themes.map((theme) => `themes/${theme}`)]) {
    writeFileSync(`dist/${sheet}.d.ts`, "export {};\n");
  }
}

async function shortened(file) {
  const { code } = await transform(readFileSync(file, "utf8"), {
    loader: "css",
    minify: true,
    charset: "utf8",
    target: browsers,
  });
  return code;
}

/** The builder's own files, beside its scripts: a folder that any server can hold. */
async function builderPage(scripts) {
  const from = (name) => `src/builder/page/${name}`;
  const to = (name) => `dist/builder/${name}`;
  writeFileSync(to("builder.css"), await shortened(from("builder.css")));
  copyFileSync(from("index.html"), to("index.html"));
  copyFileSync("demo/icon.svg", to("icon.svg"));
  const files = ["index.html", "builder.css", "icon.svg", ...scripts];
  const hash = createHash("sha256");
  for (const name of files) hash.update(readFileSync(to(name)));
  const offline = readFileSync(from("offline.js"), "utf8")
    .replace("__VERSION__", hash.digest("hex").slice(0, 16))
    .replace('"__FILES__"', ["./", ...files].map((name) => JSON.stringify(name)).join(", "));
  writeFileSync(to("offline.js"), offline);
}

async function types() {
  const compiler = spawn(process.execPath, [bin("typescript", "tsc"), "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
  const [status] = await once(compiler, "exit");
  if (status !== 0) {
    console.error("The declarations could not be written: see the type errors above.");
    process.exit(1);
  }
}

/** The demo shows what was just built, and takes its fallback HTML from it. */
async function demo() {
  if (!existsSync("demo/build.js")) return;
  const { default: buildDemo } = await import("../demo/build.js");
  await buildDemo();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const snippet = await build();
  console.log(`\nFor a site that pins this version, once dist/cdn/ is on your server:\n\n${snippet}\n`);
}
