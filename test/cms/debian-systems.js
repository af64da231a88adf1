// Systems that Debian has as packages. Where they are missing, this says with which command they come.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allowedElements } from "../../dist/embed/index.js";

export const debianPackages =
  "hugo jekyll pandoc cmark-gfm python3-bleach python3-markdown ruby-sanitize nginx-light apache2".split(" ");

export const installCommand = `apt-get install -y --no-install-recommends ${debianPackages.join(" ")}`;

const programs = {
  hugo: ["hugo", "version"],
  jekyll: ["jekyll", "-v"],
  pandoc: ["pandoc", "-v"],
  "cmark-gfm": ["cmark-gfm", "--version"],
  ruby: ["ruby", "-v"],
  python: ["/usr/bin/python3", "-V"],
  nginx: ["/usr/sbin/nginx", "-v"],
  apache: ["/usr/sbin/apache2", "-v"],
};

/** The programs that are not there. */
export const missing = () =>
  Object.entries(programs)
    .filter(([, [program, ...args]]) => {
      try {
        execFileSync(program, args, { stdio: "ignore" });
        return false;
      } catch {
        return true;
      }
    })
    .map(([name]) => name);

const run = (program, args, input, options = {}) =>
  execFileSync(program, args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"], ...options });

const through =
  (program, ...args) =>
  async (texts) =>
    texts.map((text) => run(program, args, text));

/** A script that reads a JSON list of texts and prints the list of what is left of each. */
const script = (program, flag, code) => async (texts) =>
  JSON.parse(run(program, [flag, code], JSON.stringify(texts)));

const inFolder = (make) => async (texts) => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-cms-"));
  try {
    return make(folder, texts);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const write = (folder, files) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};

const shortcode = "layouts/shortcodes/onrecord.html";

const hugo = (withShortcode) =>
  inFolder((folder, texts) => {
    // An embed is a line of HTML.
    const written = (text) =>
      withShortcode ? text.replace(/^<.*>$/gm, (html) => `{{< onrecord >}}${html}{{< /onrecord >}}`) : text;
    write(folder, {
      "config.toml": 'title = "cms"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      "layouts/_default/single.html": "{{ .Content }}",
      "layouts/index.html": "",
      [shortcode]: readFileSync(`integrations/hugo/${shortcode}`, "utf8"),
      ...Object.fromEntries(
        texts.map((text, at) => [`content/page-${at}.md`, `---\ntitle: page\n---\n${written(text)}`]),
      ),
    });
    run("hugo", ["--quiet", "--source", folder], "");
    return texts.map((_, at) => readFileSync(join(folder, `public/page-${at}/index.html`), "utf8"));
  });

const include = "_includes/onrecord.html";

const jekyll = (withInclude) =>
  inFolder((folder, texts) => {
    const embeds = {};
    // An embed is a line of HTML; the include takes it out of the site's data.
    const written = (text, at) =>
      withInclude
        ? text.replace(/^<.*>$/gm, (html) => {
            embeds[`claim-${at}`] = html;
            return `{% include onrecord.html claim="claim-${at}" %}`;
          })
        : text;
    write(folder, {
      "_config.yml": "markdown: kramdown\n",
      [include]: readFileSync(`integrations/jekyll/${include}`, "utf8"),
      ...Object.fromEntries(texts.map((text, at) => [`page-${at}.md`, `---\n---\n${written(text, at)}`])),
      "_data/onrecord.json": JSON.stringify(embeds),
    });
    run("jekyll", ["build", "--quiet", "--source", folder, "--destination", join(folder, "_site")], "");
    return texts.map((_, at) => readFileSync(join(folder, `_site/page-${at}.html`), "utf8"));
  });

const json = (value) => JSON.stringify(JSON.stringify(value));

const bleach = (options) => `
import bleach, json, sys
${options}
print(json.dumps([bleach.clean(html, tags=tags, attributes=attributes, strip=True) for html in json.load(sys.stdin)]))`;

const rubySanitize = (config) => `
require "sanitize"; require "json"
config = ${config}
puts JSON.generate(JSON.parse(STDIN.read).map { |html| Sanitize.fragment(html, config) })`;

const pythonMarkdown = `
import json, markdown, sys
print(json.dumps([markdown.markdown(text) for text in json.load(sys.stdin)]))`;

const allowed = `json.loads(${json(allowedElements)})`;

export const debianSystems = [
  { name: "Hugo", kind: "markdown", asItComes: hugo(false), setUp: hugo(true) },
  { name: "Jekyll", kind: "markdown", asItComes: jekyll(false), setUp: jekyll(true) },
  {
    name: "Pandoc",
    kind: "markdown",
    asItComes: through("pandoc", "--from=markdown", "--to=html", "--wrap=none"),
  },
  {
    name: "cmark-gfm",
    kind: "markdown",
    asItComes: through("cmark-gfm"),
    setUp: through("cmark-gfm", "--unsafe"),
  },
  { name: "Python-Markdown", kind: "markdown", asItComes: script("/usr/bin/python3", "-c", pythonMarkdown) },
  {
    name: "Bleach",
    kind: "html",
    asItComes: script(
      "/usr/bin/python3",
      "-c",
      bleach("tags, attributes = bleach.ALLOWED_TAGS, bleach.ALLOWED_ATTRIBUTES"),
    ),
    setUp: script("/usr/bin/python3", "-c", bleach(`attributes = ${allowed}\ntags = list(attributes)`)),
  },
  {
    name: "Sanitize (Ruby)",
    kind: "html",
    asItComes: script("ruby", "-e", rubySanitize("Sanitize::Config::BASIC")),
    setUp: script(
      "ruby",
      "-e",
      rubySanitize(
        `(all = JSON.parse(${json(allowedElements).replaceAll("#", "\\#")}); Sanitize::Config.merge(Sanitize::Config::RELAXED, elements: all.keys, attributes: all))`,
      ),
    ),
  },
];
