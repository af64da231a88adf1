// What is put through every system: three claims in every form. The words hold what markup is made of.
import { embedHtml } from "../../dist/embed/index.js";

const document = {
  lang: "en",
  items: [
    {
      id: "bridge",
      type: "fact",
      text: "The bridge <north> & its “upper” ramp stay closed.",
      by: { source: { name: "Ada Example", role: "town engineer" }, verb: "said", date: "2025-03-01" },
    },
    {
      id: "homes",
      type: "stat",
      label: "homes flooded in the lower town",
      quantity: "~212 home",
      by: {
        source: { name: "District office", interest: "runs the dam" },
        url: "https://district.example/count?a=1&b=2",
      },
      replies: { by: "Residents’ association", answer: "denied", text: "More than 300." },
      corrections: { date: "2025-03-02", was: 312, now: 212 },
    },
    {
      id: "counted",
      type: "quote",
      text: "We counted them twice",
      by: { source: { name: "Ben Sample", title: "Dr." } },
    },
  ],
};

/** For each claim: words that its statement alone has, what a reader must be told beside them, and by whom it is said. */
export const marks = {
  bridge: { words: "ramp stay closed", beside: ["Claimed"], by: "Ada Example" },
  homes: {
    words: "homes flooded in the lower town",
    beside: ["about 212", "More than 300", "312"],
    by: "District office",
  },
  counted: { words: "We counted them twice", beside: ["Claimed"], by: "Ben Sample" },
};

export const ids = Object.keys(marks);

/** The document, as a site serves it. */
export const claimsJson = JSON.stringify(document);

const src = "/claims.json";

/** Each form under the name that the table has for it. */
export const forms = {
  html: { form: "html" },
  "html with src": { form: "html", src },
  tag: { form: "tag" },
  "tag with src": { form: "tag", src },
  iframe: { form: "iframe", src },
  feed: { form: "feed" },
  markdown: { form: "markdown" },
  text: { form: "text" },
};

export const snippet = (id, name) => embedHtml(id, { document, ...forms[name] });

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** As an editor has it in the article: HTML systems get text as paragraphs, and no Markdown. */
export function inArticle(id, name, kind) {
  const written = snippet(id, name);
  if (kind === "markdown")
    return `Before.\n\n${name === "text" ? written.replace(/[\\`*_[\]<>#&]/g, "\\$&").replaceAll("\n", "\n\n") : written}\n\nAfter.\n`;
  if (name === "markdown") return undefined;
  const html =
    name === "text"
      ? written
          .split("\n")
          .map((line) => `<p>${escaped(line)}</p>`)
          .join("")
      : written;
  return `<p>Before.</p>${html}<p>After.</p>`;
}
