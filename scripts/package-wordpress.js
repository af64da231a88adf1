// npm run package:wordpress: the plugin as WordPress installs it, onrecord-wordpress-<version>.zip. `--no-build` takes the
// dist/ that is there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { strToU8, zipSync } from "fflate";
import { browsers } from "./browsers-we-promise.js";
import { build } from "./build.js";
import { root } from "./project.js";

const source = "integrations/wordpress";

/** The day that ZIP counts from: the same content gives the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Writes the zip; gives its name. Needs dist/. */
export async function packageWordPress() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const files = { ...pluginFiles(version), ...(await assets(version)) };
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const zip = zipSync(Object.fromEntries(entries.map(([name, bytes]) => [`onrecord/${name}`, bytes])), {
    level: 9,
    mtime,
  });
  const name = `onrecord-wordpress-${version}.zip`;
  writeFileSync(name, zip);
  return name;
}

/** What stands in the repository, with today's version in it. */
function pluginFiles(version) {
  const files = {};
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === "README.md") continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = path.slice(source.length + 1).replaceAll("\\", "/");
    files[name] = readFileSync(path);
  }
  const stamp = (name, pattern) => {
    const text = files[name].toString().replace(pattern, (_all, before) => before + version);
    files[name] = strToU8(text);
  };
  stamp("onrecord.php", /( \* Version: +)\S+/);
  stamp("readme.txt", /(Stable tag: )\S+/);
  return files;
}

/** The pinned files for news sites, and what writes an embed in the editor. */
async function assets(version) {
  const folder = `dist/cdn/${version}`;
  const files = {};
  const names = readdirSync(folder).filter(
    // A language inside the script saves a second request, which one server of a site hardly feels.
    (name) => !name.endsWith(".map") && !/^onrecord\.[a-z]{2}\./.test(name),
  );
  for (const name of names) files[`assets/${name}`] = readFileSync(join(folder, name));
  const embed = await embedScript();
  files["assets/onrecord-embed.js"] = embed;
  const named = (pattern) => names.find((name) => pattern.test(name));
  files["assets/assets.php"] = strToU8(
    `<?php\n// Written by npm run package:wordpress.\nreturn array(\n\t'script' => '${named(/^onrecord\.[0-9a-f]{16}\.js$/)}',\n\t'style'  => '${named(/^onrecord\.[0-9a-f]{16}\.css$/)}',\n\t'embed'  => 'onrecord-embed.js?ver=${version}',\n);\n`,
  );
  return files;
}

/** `embedHtml` and `parse` for the editor, with every language: `window.onrecordEmbed`. */
async function embedScript() {
  const languages = readdirSync("src/language/messages").flatMap(
    (file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [],
  );
  const lines = [
    'import { registerLanguage } from "./dist/language/known-languages.js";',
    ...languages.map((one) => `import { ${one} } from "./dist/language/messages/${one}.js";`),
    `for (const [name, words] of Object.entries({ ${languages.join(", ")} })) registerLanguage(name, words);`,
    'export { embedHtml } from "./dist/embed/index.js";',
    'export { parse } from "./dist/model/index.js";',
  ];
  const { outputFiles } = await bundle({
    stdin: { contents: lines.join("\n"), resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "onrecordEmbed",
    target: browsers,
    banner: { js: "/*! onrecord, MIT, with the work of others: see LICENSES.txt */" },
    logLevel: "error",
  });
  return outputFiles[0].contents;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(root);
  if (!process.argv.includes("--no-build")) await build();
  const name = await packageWordPress();
  console.log(`Wrote ${name} (${Math.round(readFileSync(name).length / 1024)} KB).`);
}
