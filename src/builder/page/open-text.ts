import type { OpenIssue } from "../open.js";
import type { Desk } from "./desk.js";
import { speltOut } from "./form/spelt-out.js";
import { isJson, type Json, listOf } from "./json.js";
import { fill } from "./words.js";

/** What became of a text: how many claims were opened, none where there was nothing, and what is to be looked at. */
export interface TextOpened {
  opened?: number;
  issues: string[];
}

/** Opens a text in place of the work, or beside it. */
export async function openText(desk: Desk, text: string, beside: boolean): Promise<TextOpened> {
  const { open } = await import("../open.js");
  const { value, issues } = open(text, desk.document);
  // What the model says of a field stands beside that field; here is said what became of the text.
  const said = issues
    .filter(({ code }) => !(code in desk.words.problems))
    .map((issue) => issueText(desk, issue));
  if (!value || listOf(value.items).length === 0)
    return { issues: said.length > 0 ? said : [desk.words.nothingFound] };
  const document = speltOut(value);
  const items = listOf(document.items);
  if (beside) desk.change(besideWork(desk, document));
  else desk.change({ document, at: 0, suggested: [] });
  return { opened: items.length, issues: said };
}

function issueText(desk: Desk, issue: OpenIssue): string {
  const { row, columnName, code, details = {} } = issue;
  const words = desk.words.openIssues[code as keyof typeof desk.words.openIssues];
  const what = words ? fill(words, details) : [issue.message, issue.hint].filter(Boolean).join(" ");
  return row === undefined ? what : fill(desk.words.inRow, { row, column: columnName ?? "", what });
}

/** Both documents in one. Where an id stands for two things, what is here stays, and the newcomer gets another. */
function besideWork(desk: Desk, opened: Json) {
  const { document, items, now } = desk;
  const table = (name: string, one: Json): Json => (isJson(one[name]) ? (one[name] as Json) : {});
  const added = listOf(opened.items).filter(isJson);
  const taken = new Set(items.map(({ id }) => id));
  const renamed = added.map((item) => {
    if (typeof item.id !== "string" || !taken.has(item.id)) return item;
    const { id: _taken, ...rest } = item;
    return rest;
  });
  const both = (name: string) => {
    const all = { ...table(name, opened), ...table(name, document) };
    return Object.keys(all).length > 0 ? { [name]: all } : {};
  };
  return {
    document: {
      ...document,
      ...(document.article === undefined && opened.article !== undefined && { article: opened.article }),
      ...both("sources"),
      ...both("media"),
      ...both("units"),
      items: [...items, ...renamed],
    },
    at: items.length,
    suggested: now.suggested,
  };
}
