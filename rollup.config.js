import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import MagicString from "magic-string";
import esbuild from "rollup-plugin-esbuild";
import { minify } from "terser";
import { browsers } from "./scripts/browsers-we-promise.js";
import { besideTheScript } from "./scripts/rollup/beside-the-script.js";
import { litAsGuest } from "./scripts/rollup/lit-as-guest.js";
import { minifyLiterals } from "./scripts/rollup/minify-literals.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const sources = readdirSync("src", { recursive: true })
  .map((file) => join("src", file))
  .filter((file) => file.endsWith(".ts") && !file.startsWith(join("src", "drop-in")));

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

/** What the script for a news site loads when it needs it, each from a file of its own: `onrecord-<name>.js`. */
const chunks = { diagnosis: "src/model/diagnosis.ts", tools: "src/tools/use.ts" };
const { ofAChunk, ofTheScript } = besideTheScript(chunks);

/** Plain names for who wants every fix at once; names that hold the content's hash for who pins a version. */
const folders = [
  { dir: "dist/cdn", entryFileNames: "[name].js" },
  { dir: `dist/cdn/${version}`, entryFileNames: "[name].[hash:16].js", hashCharacters: "hex" },
];

const forNewsSites = {
  plugins: [
    resolve(),
    litAsGuest(),
    esbuild({ target: browsers, define: { __VERSION__: JSON.stringify(version) } }),
    minifyLiterals(),
    shorten(),
  ],
  output: folders.map((folder) => ({ ...folder, format: "es", sourcemap: true })),
  onwarn,
};

/** Terser's result is a kilobyte smaller after Brotli than esbuild's. */
function shorten() {
  return {
    name: "shorten",
    async renderChunk(code) {
      return await minify(code, {
        module: true,
        ecma: 2022,
        compress: { ecma: 2022, passes: 5, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
        format: { ecma: 2022, comments: false },
        sourceMap: true,
      });
    },
  };
}

const cdnChunks = Object.entries(chunks).map(([name, file]) => ({
  ...forNewsSites,
  input: { [`onrecord-${name}`]: file },
  plugins: [...forNewsSites.plugins, notice(), ofAChunk],
}));

/** For a news site: one script with everything inside. */
const cdn = {
  ...forNewsSites,
  input: { onrecord: "src/drop-in.ts" },
  plugins: [ofTheScript, ...forNewsSites.plugins, notice()],
};

/** A minifier drops every comment; whose work this is must stay. */
function notice() {
  return {
    name: "notice",
    renderChunk(code, { name, moduleIds }) {
      if (name !== "onrecord" && !moduleIds.some((id) => id.includes("node_modules"))) return null;
      const noted = new MagicString(code);
      noted.prepend(`/*! onrecord ${version}, MIT, with the work of others: see LICENSES.txt */\n`);
      return { code: noted.toString(), map: noted.generateMap({ hires: true }) };
    },
  };
}

function onwarn(warning, warn) {
  if (["CIRCULAR_DEPENDENCY", "UNRESOLVED_IMPORT", "MISSING_EXPORT"].includes(warning.code)) {
    throw new Error(warning.message);
  }
  // A file of types alone.
  if (warning.code !== "EMPTY_BUNDLE") warn(warning);
}

export default [npm, ...cdnChunks, cdn];
