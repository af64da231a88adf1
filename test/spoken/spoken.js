// What a screen reader has of every story: Chromium's accessibility tree, as lines of text, a file a tag.
import { settled, withStories } from "../visual/stories.js";

/** What starts a line of its own, and what it is called there. */
const named = {
  heading: ({ level }) => `heading ${level}`,
  figure: () => "figure",
  blockquote: () => "quotation",
  table: () => "table",
  row: () => "row",
  button: ({ pressed, expanded }) =>
    ["button", pressed === "true" && "pressed", expanded !== undefined && (expanded ? "open" : "closed")]
      .filter(Boolean)
      .join(", "),
  checkbox: ({ checked }) => `checkbox, ${checked === "true" ? "on" : "off"}`,
  link: () => "link",
  image: () => "image",
  img: () => "image",
  status: () => "status",
  alert: () => "alert",
  group: () => "group",
  region: () => "region",
  application: () => "application",
  slider: () => "slider",
};
const own = new Set([
  "paragraph",
  "listitem",
  "Figcaption",
  "term",
  "definition",
  "caption",
  "DescriptionListDetail",
  "DescriptionListTerm",
]);
const cells = new Set(["cell", "rowheader", "columnheader", "gridcell"]);
/** Whose name is all that is said of them. */
const closed = new Set(["button", "image", "img", "checkbox", "link"]);

/** @param nodes of `Accessibility.getFullAXTree`, the root first */
export function linesOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  let line = "";
  const end = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  /** Two texts of the tree are heard as two, whatever the white space between them was. */
  const add = (text) => {
    if (/[\p{L}\p{N}).,:;]$/u.test(line) && /^[\p{L}\p{N}(“«„]/u.test(text)) line += " ";
    line += text;
  };
  const visit = (node) => {
    const role = node.ignored ? "" : (node.role?.value ?? "");
    const name = node.name?.value ?? "";
    const properties = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    );
    if (role === "InlineTextBox" || role === "ListMarker") return;
    if (role === "StaticText") {
      add(name);
      return;
    }
    const call = named[role];
    // A link inside a sentence stays there.
    const isInline = role === "link" && line.trim() !== "";
    if (call && !isInline) {
      end();
      line = `[${call(properties)}] ${closed.has(role) || ["table", "group", "region", "application", "slider"].includes(role) ? name : ""}`;
      if (closed.has(role)) return end();
      if (role !== "row" && role !== "heading") end();
    } else if (own.has(role)) end();
    if (cells.has(role)) {
      line += line.endsWith("] ") ? "" : " | ";
      const before = line;
      for (const id of node.childIds ?? []) if (byId.has(id)) inCell(byId.get(id));
      if (line === before) line += "(empty)";
      return;
    }
    if (isInline) line += `[link] `;
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
    if ((call && !isInline) || own.has(role)) end();
  };
  /** All of a cell stands on its row's line. */
  const inCell = (node) => {
    const role = node.ignored ? "" : (node.role?.value ?? "");
    if (role === "InlineTextBox" || role === "ListMarker") return;
    if (role === "StaticText") add(node.name?.value ?? "");
    else if (role === "image" || role === "img") line += `[image] ${node.name?.value ?? ""} `;
    else {
      if (own.has(role) && !/[ |]$/.test(line)) line += " ";
      for (const id of node.childIds ?? []) if (byId.has(id)) inCell(byId.get(id));
    }
  };
  if (nodes[0]) visit(nodes[0]);
  end();
  return lines;
}

/**
 * The spoken text of the stories, by the tag that they are of.
 *
 * @param of the start of a story's id, as `elements-stat-bar`
 */
export const spokenStories = (of = "") =>
  withStories(async (browser, address) => {
    const page = await browser.newPage({ viewport: { width: 600, height: 900 }, reducedMotion: "reduce" });
    await page.goto(address);
    await page.waitForFunction(() => "stories" in window);
    const cdp = await page.context().newCDPSession(page);
    const ids = (await page.evaluate(() => window.stories)).filter((id) => id.startsWith(of));
    const files = new Map();
    for (const id of ids) {
      await page.evaluate((story) => window.show(story), id);
      await page.evaluate(settled);
      const { nodes } = await cdp.send("Accessibility.getFullAXTree");
      const [part, story] = id.split("--");
      const file = part.replace(/^elements-/, "");
      files.set(file, `${files.get(file) ?? ""}# ${story}\n\n${linesOf(nodes).join("\n")}\n\n`);
    }
    return files;
  });
