// docs/shipped.md: what reaches a site of other people's work, with its license. `--check` fails when it is stale.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOrCheck } from "./generated.js";
import { root } from "./project.js";
import { shippedPackages } from "./shipped-packages.js";

process.chdir(root);

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const cdn = join("dist", "cdn");

/** The plain files for news sites, each with the packages that its map names. */
const bundled = readdirSync(cdn)
  .filter((file) => file.endsWith(".js.map"))
  .map((file) => {
    const { sources } = JSON.parse(readFileSync(join(cdn, file), "utf8"));
    const paths = sources.map((source) => source.match(/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]);
    return { file: file.replace(/\.map$/, ""), paths: new Set(paths.filter(Boolean)) };
  });

const shipped = shippedPackages();
for (const path of bundled.flatMap(({ paths }) => [...paths])) {
  if (!shipped.has(path)) throw new Error(`${path} is in a file for news sites, and no dependency of ours`);
}

const rows = [...shipped]
  .map(([path, { name, version, license }]) => {
    const npm = Object.hasOwn(dependencies, name) ? "named by us" : "named by those";
    const files = bundled.filter(({ paths }) => paths.has(path)).map(({ file }) => `\`${file}\``);
    return `| ${name} | ${version} | ${license} | ${npm} | ${files.join(", ")} |`;
  })
  .sort();

/** As npm wants it written, or as it was before. */
const licenseOf = (name) => {
  const { license, licenses } = JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8"));
  return license ?? licenses.map(({ type }) => type).join(" or ");
};

/** What the builder’s page holds besides, by the list of licenses beside it; it is a development dependency of ours. */
const inBuilder = [
  ...readFileSync(join("dist", "builder", "LICENSES.txt"), "utf8").matchAll(
    /^(@?[a-z][\w./-]*) (\d+\.\d+\.\d+)$/gm,
  ),
]
  .filter(([, name]) => !shipped.has(`node_modules/${name}`))
  .map(([, name, version]) => `| ${name} | ${version} | ${licenseOf(name)} |`)
  .sort();

const text = `<!-- Made by \`npm run shipped\`. -->

# What is shipped of others’ work

The npm package names its dependencies, each with one exact version; what those name comes in their range, and in our lock
file is exactly this. The script for news sites holds what it needs, also where it has a language inside,
with the license texts beside it in \`LICENSES.txt\`. Nothing else reaches a site: no fonts, no pictures, no addresses of third parties.

| Package | Version | License | In the npm package | Inside the files for news sites |
|---|---|---|---|---|
${rows.join("\n")}

The builder’s page, \`dist/builder/\`, holds these besides, with their license texts in its own \`LICENSES.txt\`:

| Package | Version | License |
|---|---|---|
${inBuilder.join("\n")}
`;

writeOrCheck("docs/shipped.md", text, "npm run build && npm run shipped");
