// What the script for news sites seldom needs lies in files beside it, the chunks. Each stands alone: if it imported
// from `onrecord.js`, a page that wrote `onrecord.js?v=2` would load the whole script a second time.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import MagicString from "magic-string";

/** Files of the elements that the script for a news site has its own of. */
const own = new Map(
  ["chunks.ts", "languages.ts"].map((file) => [resolve("src/elements", file), resolve("src/drop-in", file)]),
);

/**
 * Rollup plugins: `ofAChunk` goes with every chunk and comes first, `ofTheScript` learns from it. So does a chunk that
 * knows chunks of its own.
 */
export function besideTheScript(chunks) {
  /** For every folder: the chunks' names, each with its file and what that must hash to. */
  const tables = new Map();
  const names = new Map(Object.entries(chunks).map(([name, file]) => [resolve(file), name]));

  const ofAChunk = {
    name: "of-a-chunk",
    writeBundle({ dir }, bundle) {
      const [{ fileName: file, code, facadeModuleId, imports }] = Object.values(bundle);
      if (imports.length > 0) this.error(`${file} does not stand alone`);
      if (!tables.has(dir)) tables.set(dir, {});
      tables.get(dir)[names.get(facadeModuleId)] = { file, integrity: integrityOf(code) };
    },
  };

  /**
   * The script knows its chunks and what they must hash to: `__CHUNKS__`, in this build alone, is
   * `{ diagnosis: { file, integrity } }`. The integrity of a script element covers no later `import()`.
   */
  const ofTheScript = {
    name: "of-the-script",

    async resolveId(specifier, importer, options) {
      const found = await this.resolve(specifier, importer, options);
      return own.get(found?.id) ?? found;
    },

    renderChunk(code, _chunk, { dir }) {
      const table = tables.get(dir);
      const edited = new MagicString(code);
      edited.replaceAll(/\b__CHUNKS__\b/g, `(${JSON.stringify(table)})`);
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };

  return { chunks: Object.entries(chunks), ofAChunk, ofTheScript };
}

/** As a browser wants it in `integrity`. */
export const integrityOf = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
