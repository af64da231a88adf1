import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve as resolvePath } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import MagicString from "magic-string";
import esbuild from "rollup-plugin-esbuild";
import { minify } from "terser";
import { browsers } from "./scripts/browsers-we-promise.js";
import { litAsGuest } from "./scripts/rollup/lit-as-guest.js";
import { minifyLiterals } from "./scripts/rollup/minify-literals.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

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

/**
 * What is seldom needed, in files beside the script for a news site. Each stands alone: if it imported
 * from `onrecord.js`, a page that wrote `onrecord.js?v=2` would load the whole script a second time.
 */
const chunks = { diagnosis: "src/model/diagnosis.ts" };

const forNewsSites = {
  plugins: [resolve(), litAsGuest(), esbuild({ target: browsers }), minifyLiterals(), shorten()],
  output: { dir: "dist/cdn", format: "es", sourcemap: true },
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
        compress: { ecma: 2022, passes: 3 },
        format: { ecma: 2022, comments: false },
        sourceMap: true,
      });
    },
  };
}

const cdnChunks = Object.entries(chunks).map(([name, input]) => ({
  ...forNewsSites,
  input: { [name]: input },
  output: { ...forNewsSites.output, entryFileNames: "onrecord-[name].js" },
}));

/** For a news site: one script with everything inside. */
const cdn = {
  ...forNewsSites,
  input: { onrecord: "src/drop-in.ts" },
  plugins: [besideTheScript(), ...forNewsSites.plugins, chunksBeside(), notice()],
  output: { ...forNewsSites.output, entryFileNames: "[name].js", chunkFileNames: "onrecord-[name].js" },
};

/**
 * Tells the script which chunks lie beside it and what they must hash to: `__CHUNKS__`, in this build alone,
 * is `{ diagnosis: { file, integrity } }`. The integrity of a script element covers no later `import()`.
 */
function chunksBeside() {
  return {
    name: "chunks-beside",
    transform(code) {
      if (!code.includes("__CHUNKS__")) return null;
      const table = Object.keys(chunks).map((name) => {
        const file = `onrecord-${name}.js`;
        const hash = createHash("sha384")
          .update(readFileSync(`dist/cdn/${file}`))
          .digest("base64");
        return [name, { file, integrity: `sha384-${hash}` }];
      });
      const edited = new MagicString(code);
      const value = `(${JSON.stringify(Object.fromEntries(table))})`;
      edited.replaceAll(/(\btypeof\s+)?\b__CHUNKS__\b/g, (_match, type) => (type ? '"object"' : value));
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

/** A minifier drops every comment; whose work this is must stay. */
function notice() {
  return {
    name: "notice",
    renderChunk(code) {
      const noted = new MagicString(code);
      noted.prepend(`/*! onrecord ${version}, MIT, with the work of others: see LICENSES.txt */\n`);
      return { code: noted.toString(), map: noted.generateMap({ hires: true }) };
    },
  };
}

/** Leaves the `import()` of a chunk that stands alone, by the name it has there. */
function besideTheScript() {
  const names = new Map(Object.entries(chunks).map(([name, file]) => [resolvePath(file), name]));
  return {
    name: "beside-the-script",
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== "string") return null;
      const found = await this.resolve(specifier, importer);
      const name = found && names.get(found.id);
      return name === undefined ? null : { id: `./onrecord-${name}.js`, external: true };
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
