import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import MagicString from "magic-string";
import esbuild from "rollup-plugin-esbuild";
import { minify } from "terser";
import { browsers } from "./scripts/browsers-we-promise.js";
import { besideTheScript } from "./scripts/rollup/beside-the-script.js";
import { litAsGuest } from "./scripts/rollup/lit-as-guest.js";
import { minifyLiterals } from "./scripts/rollup/minify-literals.js";
import { packedLanguage, written } from "./scripts/rollup/packed-language.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const sources = readdirSync("src", { recursive: true })
  .map((file) => join("src", file))
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => ![join("src", "drop-in"), join("src", "builder")].some((own) => file.startsWith(own)));

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
const languages = readdirSync("src/language/messages").flatMap(
  (file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [],
);
const further = languages.filter((language) => language !== "en");
const beside = besideTheScript({
  diagnosis: "src/model/diagnosis.ts",
  tools: "src/tools/use.ts",
  chart: "src/chart/attach.ts",
  languages: "src/drop-in/packed-languages.ts",
});
/** What the chunk of the languages knows: each hash that the script itself holds costs every reader a tenth of a KB. */
const besideLanguages = besideTheScript({
  ...Object.fromEntries(further.map((language) => [language, `src/language/messages/${language}.ts`])),
  live: "src/elements/live-document.ts",
  names: "src/model/names.ts",
});

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
function shorten(passes = 5) {
  const done = new Map();
  return {
    name: "shorten",
    renderChunk(code) {
      // The script is the same with every language inside, and shortening it is most of the build.
      if (!done.has(code)) {
        const options = {
          module: true,
          ecma: 2022,
          compress: { ecma: 2022, passes, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
          format: { ecma: 2022, comments: false },
          sourceMap: true,
        };
        done.set(code, minify(code, options));
      }
      return done.get(code);
    },
  };
}

/** Languages first, then the chunk that knows them, then what knows that one. */
const cdnChunks = [
  ...besideLanguages.chunks.map(([name, file]) => ({
    ...forNewsSites,
    input: { [`onrecord-${name}`]: file },
    ...(further.includes(name)
      ? {
          // Nothing in it is left to shorten, and no line of it to look for in a source.
          plugins: [packedLanguage(), besideLanguages.ofAChunk],
          output: forNewsSites.output.map((output) => ({ ...output, sourcemap: false })),
        }
      : { plugins: [...forNewsSites.plugins, besideLanguages.ofAChunk] }),
  })),
  ...beside.chunks.map(([name, file]) => ({
    ...forNewsSites,
    input: { [`onrecord-${name}`]: file },
    // No getter of theirs does anything.
    treeshake: { propertyReadSideEffects: false },
    plugins: [
      besideLanguages.ofTheScript,
      ownArrayFrom(),
      withoutMixedColours(),
      unreadSchemas(),
      ...forNewsSites.plugins,
      notice(),
      beside.ofAChunk,
    ],
  })),
];

/** For a news site: one script with everything inside. */
const cdn = {
  ...forNewsSites,
  input: { onrecord: "src/drop-in.ts" },
  plugins: [beside.ofTheScript, ...forNewsSites.plugins, languageInside(), notice()],
  output: forNewsSites.output.flatMap((output) => [
    output,
    // Each map would be a megabyte that says the same.
    ...further.map((language) => ({
      ...output,
      sourcemap: false,
      entryFileNames: output.entryFileNames.replace("[name]", `[name].${language}`),
    })),
  ]),
};

/**
 * The page where an editor makes a card: `cards.js` is what a news site loads, too, `builder.js` is the page's own, and
 * what is seldom needed lies in files beside them.
 */
const builder = {
  input: { cards: "src/registry.ts", builder: "src/builder/page/main.ts" },
  plugins: [
    resolve(),
    // Who reads tables and ArchieML has no modules yet.
    commonjs({ include: /node_modules[\\/](archieml|papaparse)[\\/]/ }),
    esbuild({ target: browsers }),
    minifyLiterals(),
    // An editor's page: three passes more are seconds of every build for 50 bytes.
    shorten(2),
    notice(),
  ],
  output: {
    dir: "dist/builder",
    format: "es",
    entryFileNames: "[name].js",
    // Two files may be called after a language: what the cards say in it, and what the page does.
    chunkFileNames: ({ facadeModuleId }) =>
      facadeModuleId === null
        ? "shared.js"
        : facadeModuleId.includes("builder")
          ? "page-[name].js"
          : "card-[name].js",
  },
  onwarn,
};

/** The script of a card's own page, which stands alone. */
const frame = {
  ...forNewsSites,
  input: { "onrecord-frame": "src/drop-in/frame.ts" },
  output: forNewsSites.output.map((output) => ({ ...output, format: "iife", sourcemap: false })),
};

/** `onrecord.uk.js` is the script with Ukrainian inside: a page in that language asks for no second file. */
function languageInside() {
  return {
    name: "language-inside",
    async renderChunk(code, _chunk, { entryFileNames }) {
      const language = further.find((one) => entryFileNames.startsWith(`[name].${one}.`));
      const edited = new MagicString(code);
      const inside = language ? `["${language}",${await written(language)}]` : "0";
      edited.replaceAll(/\b__INSIDE__\b/g, inside);
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

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

/** prototype.js and MooTools put an `Array.from` of their own in place of the browser's: Chart.js dies of it. */
function ownArrayFrom() {
  return {
    name: "own-array-from",
    transform(code, id) {
      if (!/node_modules/.test(id) || !code.includes("Array.from(")) return null;
      const edited = new MagicString(code);
      edited.replaceAll("Array.from(", "((each) => [...each])(");
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

/** Chart.js mixes colours while something moves or is pointed at; ours are the browser's, and nothing moves. */
function withoutMixedColours() {
  const id = "@kurkle/color";
  return {
    name: "without-mixed-colours",
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? "export class Color {}" : null),
  };
}

/** A schema is made by calls: where nothing is read by it, they and all that they hold may go. */
function unreadSchemas() {
  const makers =
    /(?<![.\w]|function )(?:cells?|checked|chosen|gated|list|map|nullable|oneOf|optional|reading|record|stated|typeOf|wrap|itemTypes\.map|Object\.(?:fromEntries|keys))(?=[(<])/g;
  return {
    name: "unread-schemas",
    transform(code, id) {
      if (!/[\\/]src[\\/]model[\\/]/.test(id)) return null;
      const edited = new MagicString(code);
      edited.replace(makers, (call) => `/* @__PURE__ */ ${call}`);
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
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

export default [npm, ...cdnChunks, frame, cdn, builder];

/** For who works on the page: `npx rollup -c` would build all. */
export { builder };
