import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "./project.js";

const call = /import\.meta\.glob\(\s*(\[[^\]]*\]|"[^"]*"),\s*\{[^}]*\beager: true\b[^}]*\}\s*\)/g;

/**
 * Vite's `import.meta.glob(patterns, { eager: true })` for the test runner, so that a test imports what Storybook does:
 * the data of a JSON file, all exports of any other. A pattern may have stars in its last part.
 */
export function importGlob() {
  return {
    name: "import-glob",
    transform({ path, body }) {
      if (typeof body !== "string" || !body.includes("import.meta.glob(")) return undefined;
      const folder = posix.dirname(path);
      const imports = [];
      const code = body.replace(call, (_call, patterns) => {
        const entries = [JSON.parse(patterns)].flat().flatMap((pattern) =>
          filesOf(pattern, folder).map((file) => {
            const name = `glob${imports.length}`;
            const from = JSON.stringify(file);
            if (!file.endsWith(".json")) imports.push(`import * as ${name} from ${from};`);
            return `${from}: ${file.endsWith(".json") ? read(file, folder) : name}`;
          }),
        );
        return `({ ${entries.join(",\n")} })`;
      });
      return [...imports, code].join("\n");
    },
  };
}

const read = (file, folder) => readFileSync(join(root, folder, file), "utf8");

function filesOf(pattern, folder) {
  const under = posix.dirname(pattern);
  const name = posix.basename(pattern).split("*").map(literally);
  const named = new RegExp(`^${name.join(".*")}$`);
  const at = join(root, folder, under);
  const found = existsSync(at) ? readdirSync(at).sort() : [];
  return found.filter((file) => named.test(file)).map((file) => `${under}/${file}`);
}

function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
