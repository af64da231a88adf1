import { cardTags, tagOf } from "../../model/tag.js";
import { isJson, itemsOf, type Json } from "../written.js";
import { fromWords, ofKnownWords } from "./from-words.js";
import { decodeEntities, documentOf, fromLinkedData, issuesOf, mendedJson } from "./json.js";
import { together } from "./merge.js";
import { type Opened, openIssue } from "./opened.js";

const tags = cardTags.flatMap((tag) => [tag, `onrecord-${tag}`]);

const marked = "[data-onrecord], [data-onrecord-json], [data-onrecord-claim]";
const providers = "article-claims, onrecord-article-claims";
const places = [marked, ...tags, providers, "iframe[src]", 'script[type="application/ld+json"]'].join(", ");

const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** HTML somewhere in a text, or HTML that was escaped so that it is read as text. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:[a-z][\w-]*)(?:\s[^<>]*)?\/?>/i.test(text) ||
  /&(?:amp;)*lt;(?:figure|blockquote|table|dl|[a-z]+-[a-z-]+)\b/i.test(text);

/**
 * Any snippet of ours, several, or a whole page.
 *
 * @param known the document that is open: a snippet may name an item of it
 */
export function fromHtml(text: string, known: Json | undefined): Opened {
  const tries = [
    text,
    straightTags(text),
    decodeEntities(text),
    straightTags(decodeEntities(text)),
    decodeEntities(decodeEntities(text)),
  ];
  let last: Opened | undefined;
  for (const html of new Set(tries)) {
    const page = parsed(html);
    const opened = cardsOf(page, known);
    if (opened?.value) return opened;
    last ??= opened;
  }
  if (last) return last;
  const page = parsed(text);
  return jsonInText(page) ?? linkedDataOf(page) ?? ofKnownWords(text, known) ?? fromWords(text, page);
}

/** Attributes whose straight quotes an editor has turned. */
const straightTags = (text: string) =>
  text.replace(/<[^<>]*>/gu, (tag) => tag.replace(/=\s*[“”″]([^“”″]*)[“”″]/gu, '="$1"'));

function cardsOf(page: Document, known: Json | undefined): Opened | undefined {
  const taken: Element[] = [];
  const opened: Opened[] = [];
  const provided = providedIn(page);
  for (const place of page.querySelectorAll(places)) {
    if (place.localName === "script" || taken.some((one) => one.contains(place))) continue;
    const isProvider = place.matches(providers);
    const found = isProvider
      ? providedBy(place)
      : place.localName === "iframe"
        ? framed(place, known)
        : cardOf(place, provided ?? known);
    if (!found) continue;
    if (!isProvider) taken.push(place);
    opened.push(found);
  }
  return opened.length > 0 ? together(opened) : undefined;
}

/** The document that an `<article-claims>` brings along. */
function providedBy(element: Element): Opened | undefined {
  const json = dataIn(element);
  return json === undefined ? undefined : fromData(json);
}

function providedIn(page: Document): Json | undefined {
  for (const provider of page.querySelectorAll(providers)) {
    const found = providedBy(provider)?.value;
    if (found) return found;
  }
  return undefined;
}

/** The JSON of an element, wherever it holds it. */
function dataIn(element: Element): string | undefined {
  const attribute = ["data-onrecord-json", "data-json", "data"]
    .map((name) => element.getAttribute(name))
    .find(Boolean);
  const script = [...element.children].find((child) => child.matches('script[type="application/json"]'));
  return attribute ?? (script?.textContent || undefined);
}

const typeOfTag = (tag: string): string | undefined =>
  Object.entries(tagOf).find(([, name]) => name === tag.replace(/^onrecord-(?=\w+-)/, ""))?.[0];

function cardOf(element: Element, known: Json | undefined): Opened | undefined {
  const json = dataIn(element);
  const type = typeOfTag(element.getAttribute("data-onrecord") ?? element.localName);
  if (json !== undefined) return fromData(json, type);
  const src = element.getAttribute("data-onrecord-src") ?? element.getAttribute("src") ?? "";
  const [url = "", fragment = ""] = src.split("#");
  const claim = element.getAttribute("data-onrecord-claim") ?? element.getAttribute("claim") ?? fragment;
  return claim ? fromDocument(claim, url, known) : undefined;
}

/** The item of an id, with all that stands round it in its document. */
function fromDocument(id: string, url: string, known: Json | undefined): Opened {
  const item = known && itemsOf(known).find((one) => one.id === id);
  if (item) return { value: { ...known, items: [item] }, issues: [] };
  const details = { found: id, url: url || "the page’s own document" };
  return { value: undefined, issues: [openIssue("needs-document", "error", details)] };
}

function fromData(json: string, type?: string): Opened {
  const mended = mendedJson(json);
  if (!mended) return { value: undefined, issues: issuesOfText(json) };
  const { data, isMended } = mended;
  // A tag may say the type that its item leaves out.
  const isBare =
    isJson(data) && data.type === undefined && data.items === undefined && data.item === undefined;
  const typed = isBare && type ? { type, ...data } : data;
  const value = documentOf(inner(typed, type));
  if (!value) return { value: undefined, issues: [openIssue("nothing-there", "error")] };
  return { value, issues: [...(isMended ? [openIssue("mended", "advice")] : []), ...issuesOf(value)] };
}

/** An item that stands with its sources may leave its type to the tag as well. */
const inner = (data: unknown, type: string | undefined): unknown =>
  isJson(data) && isJson(data.item) && data.item.type === undefined && type
    ? { ...data, item: { type, ...data.item } }
    : data;

const issuesOfText = (json: string) => issuesOf(json as unknown as Json);

/** A card's page lies beside its document and has its id for a name. */
function framed(element: Element, known: Json | undefined): Opened | undefined {
  const src = element.getAttribute("src") ?? "";
  const id = /(?<![a-z0-9-])([a-z][a-z0-9-]*)\.html(?:[?#].*)?$/.exec(src)?.[1];
  if (!id) return undefined;
  const isOurs = element.closest("figure")?.querySelector("figcaption a[href]")?.getAttribute("href") === src;
  const isKnown = known && itemsOf(known).some((one) => one.id === id);
  return isOurs || isKnown ? fromDocument(id, src.replace(/(?<![^/])[^/]*$/, ""), known) : undefined;
}

/** Where a system has printed the JSON among the words. */
function jsonInText(page: Document): Opened | undefined {
  const text = page.body.textContent ?? "";
  const start = text.indexOf("{");
  for (let end = text.lastIndexOf("}"); end > start && start >= 0; end = text.lastIndexOf("}", end - 1)) {
    const part = text.slice(start, end + 1);
    // Half of a document is none.
    if (part.split("{").length !== part.split("}").length) continue;
    const value = documentOf(mendedJson(part)?.data);
    if (value && itemsOf(value).length > 0) return { value, issues: issuesOf(value) };
  }
  return undefined;
}

function linkedDataOf(page: Document): Opened | undefined {
  const found = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => {
      const opened = fromLinkedData(mendedJson(textContent ?? "")?.data);
      return opened ? [opened] : [];
    },
  );
  return found.length > 0 ? together(found) : undefined;
}
