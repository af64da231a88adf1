import { type Words, withoutFragment } from "../model/text-fragment.js";
import type { Told, Tool } from "../parts/tools.js";
import { write } from "./clipboard.js";
import { copied, linkHtml } from "./copied.js";
import { findWords } from "./find-words.js";

/** The card that a tool is used on. */
export interface Used {
  /** What the card shows. */
  figure: Element;
  words: Words;
  /** Where the card stands in this page: a fragment, or "" where it has no name. */
  fragment: string;
  /** Where its words stand in the article, or "" where that is somewhere on this page. */
  article: string;
}

/** Does what was asked, in the page that the card stands in, and says what came of it. */
export async function use(tool: Tool, used: Used): Promise<Told> {
  try {
    if (tool === "find") return find(used);
    const { figure, fragment } = used;
    const address = new URL(fragment, location.href).href;
    if (tool === "copy") await write(copied(figure, address));
    else {
      location.hash = fragment;
      await write({ text: address, html: linkHtml(address) });
    }
    return tool === "copy" ? "copied" : "linked";
  } catch {
    return "failed";
  }
}

/** On this page the words are selected, so that they are seen and heard where they stand; else the article is opened. */
function find({ figure, words, article }: Used): Told {
  const page = figure.ownerDocument;
  const range = findWords(page.body, words);
  if (!range) {
    if (!article || withoutFragment(article) === withoutFragment(location.href)) return "notFound";
    location.assign(article);
    return "found";
  }
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return "found";
}
