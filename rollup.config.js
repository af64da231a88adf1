import { readdirSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import esbuild from "rollup-plugin-esbuild";
import { browsers } from "./scripts/browsers-we-promise.js";
import { litAsGuest } from "./scripts/rollup/lit-as-guest.js";
import { minifyLiterals } from "./scripts/rollup/minify-literals.js";

const sources = readdirSync("src", { recursive: true })
  .map((file) => join("src", file))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && file !== join("src", "drop-in.ts"));

/** Files under src/ import each other by the name that they will have, `….js`. */
const resolve = () =>
  nodeResolve({ browser: true, exportConditions: ["production"], extensions: [".ts", ".js"] });

/** For npm: a file for a file, so that a bundler takes only what is used. */
const npm = {
  input: sources,
  // What is installed beside us stays outside; a second copy of Lit would be a second cost.
  external: (id) => !/^[./\0]/.test(id) && !/^[A-Za-z]:/.test(id),
  plugins: [resolve(), esbuild({ target: browsers }), minifyLiterals()],
  output: {
    dir: "dist",
    format: "es",
    preserveModules: true,
    preserveModulesRoot: "src",
    sourcemap: true,
  },
  onwarn,
};

/** For a news site: one script with everything inside, and what is seldom needed in chunks beside it. */
const cdn = {
  input: { onrecord: "src/drop-in.ts" },
  plugins: [resolve(), litAsGuest(), esbuild({ target: browsers, minify: true, legalComments: "none" }), minifyLiterals()],
  output: {
    dir: "dist/cdn",
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "onrecord-[name].js",
    sourcemap: true,
  },
  onwarn,
};

function onwarn(warning, warn) {
  if (["CIRCULAR_DEPENDENCY", "UNRESOLVED_IMPORT", "MISSING_EXPORT"].includes(warning.code)) {
    throw new Error(warning.message);
  }
  warn(warning);
}

export default [npm, cdn];
