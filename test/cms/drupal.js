// Drupal’s text format “Basic HTML”: CKEditor 5 set up as Drupal sets it up, then Drupal’s own filter in PHP. Drupal’s core
// is on no npm; ONRECORD_DRUPAL_CORE names a folder with it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const core = process.env.ONRECORD_DRUPAL_CORE;

const format = "recipes/basic_html_format_editor/config/filter.format.basic_html.yml";

/** Why it cannot be tried here; undefined where it can. */
export const missingDrupal = () =>
  !core || !existsSync(join(core, format))
    ? "Drupal is not tried: ONRECORD_DRUPAL_CORE names no folder with its core (github.com/drupal/core)."
    : existsSync("/usr/share/php/Masterminds/HTML5.php")
      ? undefined
      : "Drupal is not tried: its filter needs more. Run: apt-get install -y php-cli php-masterminds-html5";

/** What integrations/drupal says to allow besides. */
export const toldDrupal = () =>
  /```html\n([^`]*)```/.exec(readFileSync("integrations/drupal/README.md", "utf8"))[1].trim();

/** `<figure class id>` and so on, as CKEditor 5’s General HTML Support takes it; Drupal lets `lang` and `dir` pass on all. */
export const asHtmlSupport = (tags) => ({
  htmlSupport: {
    allow: [...tags.matchAll(/<([a-z0-9-]+)([^>]*)>/g)].map(([, name, attributes]) => {
      const all = ["lang", "dir", ...attributes.trim().split(/\s+/).filter(Boolean)];
      return { name, attributes: all.filter((one) => one !== "class"), classes: all.includes("class") };
    }),
  },
});

const allowed = () => /allowed_html: '(.*)'/.exec(readFileSync(join(core, format), "utf8"))[1];

const filter = (more) => (texts) =>
  JSON.parse(
    execFileSync("php", ["test/cms/drupal.php", core, join(core, format), more], {
      input: JSON.stringify(texts),
      encoding: "utf8",
      stdio: ["pipe", "pipe", "inherit"],
    }),
  );

/** `throughCkeditor(texts, config)` is what the editor makes of each. */
export const drupal = (throughCkeditor) => {
  const way = (more) => async (texts) =>
    filter(more)(await throughCkeditor(texts, asHtmlSupport(`${allowed()} ${more}`)));
  return { name: "Drupal", kind: "html", ways: { "Basic HTML": way(""), "set up": way(toldDrupal()) } };
};
