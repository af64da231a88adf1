// An Eleventy plugin: {% onrecord "shell-share" %} writes the claim out of the article's document.
//   eleventyConfig.addPlugin(onrecord, { document: claims, src: "/claims.json" })
// Without src each card brings its data along. One line of HTML: it stands by itself in Markdown.
import { embedHtml } from "onrecord/embed";

export function onrecord(config, { document, src, lang } = {}) {
  config.addShortcode("onrecord", (claim) => embedHtml(claim, { document, src, lang }));
}
