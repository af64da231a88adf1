// Systems that npm has, but that weigh too much for everybody's npm ci: fetched once into .cache/, with their versions.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { embedHtml } from "../../dist/embed/index.js";

const folder = resolve(".cache/systems");

/** Ghost’s own are those of Ghost 6.65. */
const manifest = JSON.stringify({
  private: true,
  type: "module",
  dependencies: {
    "@tryghost/kg-default-nodes": "2.2.1",
    "@tryghost/kg-lexical-html-renderer": "1.5.1",
    astro: "5.18.2",
  },
  // A newer one asks for Node 22.
  overrides: { undici: "7.16.0" },
});

/** Fetches them where they are not there yet. */
export function fetchSystems() {
  const name = join(folder, "package.json");
  if (existsSync(name) && readFileSync(name, "utf8") === manifest) return;
  console.log("Fetching Ghost’s renderer and Astro (209 MB), once.");
  rmSync(folder, { recursive: true, force: true });
  const half = `${folder}-half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, "package.json"), manifest);
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], {
    cwd: half,
    stdio: ["ignore", "ignore", "inherit"],
  });
  symlinkSync(resolve("."), join(half, "node_modules/onrecord"));
  cpSync(half, folder, { recursive: true, verbatimSymlinks: true });
  rmSync(half, { recursive: true });
}

/** A post of Ghost’s editor with the text in an HTML card, as the site or the newsletter has it. */
const ghost = (target) => async (texts) => {
  const require = createRequire(join(folder, "package.json"));
  const { DEFAULT_NODES: nodes } = require("@tryghost/kg-default-nodes");
  const { LexicalHTMLRenderer } = require("@tryghost/kg-lexical-html-renderer");
  const options = { target, postUrl: "https://paper.example/post/", siteUrl: "https://paper.example/" };
  const left = [];
  for (const html of texts) {
    const root = { type: "root", version: 1, direction: null, format: "", indent: 0 };
    const state = { root: { ...root, children: [{ type: "html", version: 1, html }] } };
    left.push(await new LexicalHTMLRenderer({ nodes }).render(JSON.stringify(state), options));
  }
  return left;
};

/** What `astro build` makes of pages and files: a function that reads one of them. */
async function astroSite(files, read) {
  // Beside the packages, where they are found.
  const site = mkdtempSync(join(folder, "site-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(site, name, ".."), { recursive: true });
      writeFileSync(join(site, name), text);
    }
    execFileSync(process.execPath, [join(folder, "node_modules/astro/astro.js"), "build", "--silent"], {
      cwd: site,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    return read((name) => readFileSync(join(site, "dist", name), "utf8"));
  } finally {
    rmSync(site, { recursive: true });
  }
}

const astro = (texts) =>
  astroSite(Object.fromEntries(texts.map((text, at) => [`src/pages/page-${at}.md`, text])), (read) =>
    texts.map((_, at) => /<meta charset="utf-8">(.*)$/s.exec(read(`page-${at}/index.html`))?.[1] ?? ""),
  );

/** What is wrong with Astro’s component, and with a document in `public/`. */
export async function tryAstro() {
  const claims = readFileSync("demo/claims.json", "utf8");
  const document = JSON.parse(claims);
  const page = `---
import Onrecord from "../Onrecord.astro";
import claims from "../claims.json";
---
<main>{claims.items.map(({ id }) => <p id={id}><Onrecord claim={id} document={claims} src="/claims.json" /></p>)}</main>`;
  const files = {
    "src/Onrecord.astro": readFileSync("integrations/astro/Onrecord.astro", "utf8"),
    "src/claims.json": claims,
    "public/claims.json": claims,
    "src/pages/index.astro": page,
  };
  return astroSite(files, (read) => {
    const html = read("index.html");
    const wrong = document.items
      .filter(({ id }) => !html.includes(embedHtml(id, { document, src: "/claims.json" })))
      .map(({ id }) => `Astro’s component writes another embed of ${id}`);
    return read("claims.json") === claims ? wrong : [...wrong, "public/claims.json is not served as it is"];
  });
}

export const fetchedSystems = [
  {
    name: "Ghost",
    kind: "html",
    ways: { "HTML card": ghost("html"), newsletter: ghost("email") },
    mail: ["newsletter"],
  },
  { name: "Astro", kind: "markdown", asItComes: astro },
];
