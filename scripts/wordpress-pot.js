// npm run wordpress:pot: what a translator of the plugin needs, integrations/wordpress/languages/onrecord.pot; `--check` fails
// when it is stale. Needs xgettext, which Debian has in gettext.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { writeOrCheck } from "./generated.js";

const folder = "integrations/wordpress";
const pot = `${folder}/languages/onrecord.pot`;

const sources = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.(?:php|js)$/.test(name))
  .sort();

const keywords = ["__:1", "esc_html__:1", "esc_attr__:1", "_x:1,2c", "_n:1,2"].map(
  (one) => `--keyword=${one}`,
);

function extract(language, extension) {
  const files = sources.filter((name) => name.endsWith(extension));
  const flags = ["--no-wrap", "--sort-by-file", "--add-location=file", "--add-comments=translators"];
  try {
    return execFileSync(
      "xgettext",
      ["--from-code=UTF-8", `--language=${language}`, ...flags, ...keywords, "--output=-", ...files],
      // It warns of every sign beyond ASCII, and the header says which encoding this is.
      { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.error("There is no xgettext. Run: apt-get install -y --no-install-recommends gettext");
    process.exit(1);
  }
}

const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;

const entry = (from, text, context) =>
  [`#. ${from}`, context && `msgctxt ${quoted(context)}`, `msgid ${quoted(text)}`, 'msgstr ""']
    .filter(Boolean)
    .join("\n");

/** WordPress translates these by itself, each in a context of its own. */
function ofBlock() {
  const { title, description, keywords } = JSON.parse(readFileSync(`${folder}/block/block.json`, "utf8"));
  return [
    entry("block/block.json", title, "block title"),
    entry("block/block.json", description, "block description"),
    ...keywords.map((one) => entry("block/block.json", one, "block keyword")),
  ];
}

function ofHeader() {
  const header = readFileSync(`${folder}/onrecord.php`, "utf8");
  return ["Description"].map((name) =>
    entry(`${name} of the plugin`, header.match(new RegExp(`\\* ${name}: +(.+)`))[1]),
  );
}

const head = `# The words of the onrecord plugin, under the same license as the plugin: GPL-2.0-or-later.
msgid ""
msgstr ""
"Project-Id-Version: onrecord\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: onrecord\\n"`;

/** A phrase of the form and of PHP would stand there twice. */
function once(entries) {
  const seen = new Map();
  for (const one of entries) {
    const key = one.match(/^(?:msgctxt .*\n)?msgid .*$/m)[0];
    const before = seen.get(key);
    seen.set(key, before ? `${one.match(/^#:.*\n/m)?.[0] ?? ""}${before}` : one);
  }
  return [...seen.values()];
}

const extracted = ["PHP", "JavaScript"]
  // The header is ours: its own holds the time.
  .flatMap((language) =>
    extract(language, language === "PHP" ? ".php" : ".js")
      .split("\n\n")
      .slice(1),
  )
  .map((one) => one.trim())
  .filter(Boolean);

writeOrCheck(
  pot,
  `${[head, ...once([...ofHeader(), ...ofBlock(), ...extracted])].join("\n\n")}\n`,
  "npm run wordpress:pot",
);
