// esbuild leaves the text of html`` and css`` as it was typed, half of what an element weighs.
import { transform } from "esbuild";
import MagicString from "magic-string";
import { browsers } from "../browsers-we-promise.js";

const SPACES = /[ \t\r\n\f]+/g;

/**
 * White space next to these draws nothing, wherever a browser lays them out as HTML says. Next to any
 * other element it separates words, and one space of it stays.
 */
const BLOCKS = new Set(
  `address article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer
   h1 h2 h3 h4 h5 h6 header hr li main nav ol p section style summary table tbody td tfoot th thead tr ul
   circle clippath defs desc ellipse g line lineargradient mask path pattern polygon polyline rect stop`.split(
    /\s+/,
  ),
);

/** Rollup plugin: takes out of the templates what no reader would miss. */
export function minifyLiterals() {
  return {
    name: "minify-literals",

    async transform(code, id) {
      if (id.includes("node_modules") || !/\b(?:html|svg|css)`/.test(code)) return null;
      const literals = [];
      walk(this.parse(code), (node) => {
        if (node.type !== "TaggedTemplateExpression" || node.tag.type !== "Identifier") return;
        if (["html", "svg", "css"].includes(node.tag.name)) literals.push(node);
      });
      const edited = new MagicString(code);
      for (const { tag, quasi } of literals) {
        const small =
          tag.name === "css"
            ? await minifyCss(quasi.quasis.map((part) => part.value.cooked))
            : minifyMarkup(quasi.quasis.map((part) => part.value.raw));
        quasi.quasis.forEach((part, i) => {
          if (part.start < part.end) edited.overwrite(part.start, part.end, small[i]);
        });
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

function walk(node, visit) {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
  } else {
    if (typeof node.type === "string") visit(node);
    for (const key of Object.keys(node)) walk(node[key], visit);
  }
}

/** The parts of one css`` literal, smaller: what they say comes in, how to write it comes out. */
export async function minifyCss(parts) {
  // A value or a few declarations, to be put into a rule elsewhere: no sheet that could be parsed.
  if (!parts.some((part) => part.includes("{"))) {
    const short = parts.map((part) => part.replace(/\/\*[\s\S]*?\*\//g, "").replace(SPACES, " "));
    return short.map((part) => part.replace(/\\|`|\$\{/g, "\\$&"));
  }
  let joined = "";
  const ended = new Set();
  parts.forEach((part, i) => {
    joined += part;
    if (i === parts.length - 1) return;
    // Where a whole rule or declaration stands, an at-rule holds its place; elsewhere a name does.
    const before = joined.replace(/\/\*[\s\S]*?\*\//g, "").trimEnd();
    const statement = /(?:^|[{};])$/.test(before) && /^(?:[ \t]*(?:[;}\n]|$)|\s*\/\*)/.test(parts[i + 1]);
    if (statement && parts[i + 1].trimStart().startsWith(";")) ended.add(i);
    joined += statement ? `@onrecord-part${i}${ended.has(i) ? "" : ";"}` : `onrecord-part${i}`;
  });
  const { code, warnings } = await transform(joined, {
    loader: "css",
    minify: true,
    charset: "utf8",
    target: browsers,
    logLevel: "silent",
  });
  const serious = warnings.filter(({ text }) => !text.includes("@onrecord-part"));
  if (serious.length > 0)
    throw new Error(serious.map(({ text, location }) => `${text}: ${location?.lineText}`).join("\n"));
  const small = code
    .trim()
    // esbuild leaves the space before a custom property's value, where it says nothing (CSS Variables 1, 2).
    .replace(/(--[\w-]+:) (?=[^;}])/g, "$1")
    .replace(/\\|`|\$\{/g, "\\$&");
  const out = small.split(/@onrecord-part\d+;?|onrecord-part\d+/);
  const order = [...small.matchAll(/onrecord-part(\d+)/g)].map((match) => Number(match[1]));
  if (out.length !== parts.length || order.some((part, i) => part !== i)) {
    throw new Error(`an expression got lost or moved while css was minified: ${joined.slice(0, 200)}`);
  }
  // The at-rule's own semicolon goes; the author's comes back, and no other: one too many ends a rule.
  return out.map((part, i) => (ended.has(i - 1) && /^[^}]/.test(part) ? `;${part}` : part));
}

/** The parts of one html`` or svg`` literal, smaller, both as they are written in the source. */
export function minifyMarkup(parts) {
  const mark = "\uE000";
  const joined = parts.join(mark);
  if (/<(?:pre|textarea)\b/i.test(joined)) return parts;
  const tokens =
    joined.match(/<!--[\s\S]*?-->|<\/?[A-Za-z\uE000](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</g) ?? [];
  const out = tokens.map((token, i) => {
    if (token.startsWith("<!--")) return token.includes(mark) ? token : "";
    if (token.startsWith("<")) return smallTag(token);
    // A line break at the very start or end of a template is the author's layout of the source.
    const opens = drawsNothingNextTo(tokens[i - 1]) || (i === 0 && /^[ \t\r\f]*\n/.test(token));
    const closes =
      drawsNothingNextTo(tokens[i + 1]) || (i === tokens.length - 1 && /\n[ \t\r\f]*$/.test(token));
    // Not trim(): it would take a no-break space as well.
    const text = token.replace(SPACES, " ");
    return text.slice(opens && text.startsWith(" ") ? 1 : 0, closes && text.endsWith(" ") ? -1 : undefined);
  });
  return out.join("").split(mark);
}

function drawsNothingNextTo(token) {
  const name = token?.match(/^<\/?([A-Za-z][\w-]*)/)?.[1];
  return name !== undefined && BLOCKS.has(name.toLowerCase());
}

function smallTag(token) {
  return token
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(SPACES, " ")))
    .join("")
    .replace(/ >$/, ">");
}
