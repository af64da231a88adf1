// Where a claims document lies in a generator of sites, so that it is served as it is: docs/where-claims-json-lives.md.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { build } from "vite";
import { claimsJson } from "./snippets.js";

const run = (program, ...args) => execFileSync(program, args, { stdio: "ignore" });

/** Each: the files of a small site, how it is built into `out`, and which of its addresses has the document. */
const generators = {
  Hugo: {
    files: { "config.toml": "", "layouts/index.html": "", "static/claims/story.json": claimsJson },
    build: (site, out) => run("hugo", "--quiet", "--source", site, "--destination", out),
  },
  Jekyll: {
    files: { "_config.yml": "", "claims/story.json": claimsJson, "_hidden/story.json": claimsJson },
    build: (site, out) => run("jekyll", "build", "--quiet", "--source", site, "--destination", out),
    missing: "_hidden/story.json",
  },
  Eleventy: {
    files: { "index.md": "A story.", "claims/story.json": claimsJson, "forgotten/story.json": claimsJson },
    build: (site, out) => {
      const config = (config) => {
        config.setUseGitIgnore(false);
        config.addPassthroughCopy({ [join(site, "claims")]: "claims" });
      };
      return new Eleventy(site, out, { quietMode: true, config }).write();
    },
    missing: "forgotten/story.json",
  },
  Vite: {
    files: {
      "index.html":
        '<script type="module">import url from "./src/story.json?url"; console.log(url);</script>',
      "public/claims/story.json": claimsJson,
      "src/story.json": claimsJson.padEnd(9000),
    },
    build: (site, out) =>
      build({ root: site, logLevel: "silent", build: { outDir: out, emptyOutDir: true } }),
    missing: "src/story.json",
  },
};

/** What is wrong with what the guide says of each. */
export async function tryStaticFolders() {
  const problems = [];
  for (const [name, { files, build, missing }] of Object.entries(generators)) {
    const site = mkdtempSync("dist/site-");
    const out = join(process.cwd(), `${site}-out`);
    try {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        writeFileSync(join(site, file), text);
      }
      await build(join(process.cwd(), site), out);
      const served = join(out, "claims/story.json");
      if (!existsSync(served))
        problems.push(`${name}: there is none in ${readdirSync(out, { recursive: true })}`);
      else if (readFileSync(served, "utf8") !== claimsJson) problems.push(`${name}: it is another`);
      if (missing && existsSync(join(out, missing)))
        problems.push(`${name}: ${missing} is in the site after all`);
    } finally {
      rmSync(site, { recursive: true });
      rmSync(out, { recursive: true, force: true });
    }
  }
  return problems;
}
