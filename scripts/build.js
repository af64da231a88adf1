// Everything that is published, and the demo, into dist/.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle, transform } from "esbuild";
import { rollup } from "rollup";
import configs from "../rollup.config.js";
import { browsers } from "./browsers-we-promise.js";
import { bin, root } from "./project.js";

export async function build() {
  process.chdir(root);
  rmSync("dist", { recursive: true, force: true });
  await scripts();
  await styles();
  types();
  await demo();
}

async function scripts() {
  for (const config of configs) {
    const made = await rollup(config);
    await made.write(config.output);
    await made.close();
  }
}

async function styles() {
  const source = "src/embed/onrecord.css";
  if (!existsSync(source)) return;
  const { code } = await transform(readFileSync(source, "utf8"), {
    loader: "css",
    minify: true,
    charset: "utf8",
    target: browsers,
  });
  mkdirSync("dist/cdn", { recursive: true });
  for (const target of ["dist/onrecord.css", "dist/cdn/onrecord.css"]) writeFileSync(target, code);
}

function types() {
  execFileSync(process.execPath, [bin("typescript", "tsc"), "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
}

/** `demo/build.ts` (or `.js`) writes dist/demo/; it may import from src/ as the tests do. */
async function demo() {
  const source = ["demo/build.ts", "demo/build.js"].find((file) => existsSync(file));
  if (source === undefined) return;
  const runnable = "node_modules/.cache/onrecord/demo-build.mjs";
  await bundle({
    entryPoints: [source],
    outfile: runnable,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  const made = await import(pathToFileURL(join(root, runnable)));
  await made.default?.();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build();
