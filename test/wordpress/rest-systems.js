// WordPress as systems for the matrix of test/cms/: each text is posted by REST, and what REST hands to a reader comes back.
import { rest } from "./server.js";

const blocks = (text) =>
  text.replace(
    /^<p>Before\.<\/p>(.*)<p>After\.<\/p>$/s,
    "<!-- wp:paragraph -->\n<p>Before.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n$1\n<!-- /wp:html -->\n\n<!-- wp:paragraph -->\n<p>After.</p>\n<!-- /wp:paragraph -->",
  );

/** What the classic editor’s two tabs make of a text on its way to the server. */
const throughTabs = (page) => (text) =>
  page.evaluate((text) => {
    const editor = window.tinymce.get("content");
    editor.setContent(window.switchEditors.wpautop(text));
    return window.switchEditors.pre_wpautop(editor.getContent());
  }, text);

/** Three at a time, as PHP’s server has workers. */
async function inThrees(texts, run) {
  const left = [];
  for (let at = 0; at < texts.length; at += 3)
    left.push(...(await Promise.all(texts.slice(at, at + 3).map(run))));
  return left;
}

/**
 * The way of each role in each editor, under the name that the table has for it.
 *
 * @param classicPage a page with the classic editor’s visual tab open
 */
export function wordPress({ origin, people }, classicPage, before = "") {
  const ways = {};
  for (const [editor, prepare] of [
    ["", async (text) => blocks(text)],
    ["classic editor, ", throughTabs(classicPage)],
  ])
    for (const [role, person] of Object.entries(people)) {
      const ask = rest(origin, person, role);
      const status = role === "contributor" ? "pending" : "draft";
      ways[`${before}${editor}${role}`] = async (texts) => {
        const prepared = [];
        for (const text of texts) prepared.push(await prepare(text));
        return inThrees(prepared, async (content) => {
          const post = await ask("POST", "/wp/v2/posts", { title: "Tried", content, status });
          return post.content.rendered;
        });
      };
    }
  return { name: "WordPress", kind: "html", ways };
}
