/*
 * A claim in ArchieML, in which newsrooms write in a shared document: one `key: value` a line, all values as texts.
 * What reads it is the `archieml` package; what comes out of that is the JSON of a card.
 */

import { isJson, type Json } from "../src/model/json-object.js";

/** Said where ArchieML has no way to. */
export class NotInArchieml extends Error {}

/** An item, an item with what it names, or a whole document. */
export function archieml(json: unknown): string {
  if (!isJson(json)) throw new NotInArchieml("no object");
  // A list ends what stands before it, so that the lists come last.
  const lines = fieldsOf(json);
  return [...lines.filter(isField), ...lines.filter((line) => !isField(line))]
    .map(({ text }) => text)
    .join("\n");
}

interface Line {
  path: string;
  text: string;
  list?: true;
}

const isField = ({ list }: Line) => !list;

/** Each value in an object under its path: `by.source.name: Ada Example`. */
function fieldsOf(object: Json, before = "", nested = ""): Line[] {
  return Object.entries(object).flatMap(([key, value]): Line[] => {
    if (/[\s[\]{}:.]/.test(key)) throw new NotInArchieml(`a key such as ${key}`);
    const path = before + key;
    if (value === undefined) return [];
    if (value === null) return [notStated(path)];
    if (Array.isArray(value)) return [{ path, list: true, text: listOf(path, value, nested) }];
    return isJson(value)
      ? fieldsOf(value, `${path}.`, nested)
      : [{ path, text: `${path}: ${textOf(`${value}`)}` }];
  });
}

/** An empty cell has a word for it; a number that nobody stated has none. */
function notStated(path: string): Line {
  if (!/^cells\.[^.]+$/.test(path)) throw new NotInArchieml(`null, at ${path}`);
  return { path: `${path}.empty`, text: `${path}.empty: not-stated` };
}

function listOf(path: string, values: unknown[], nested: string): string {
  const [open, close] = [`[${nested}${path}]`, "[]"];
  if (values.every(isJson)) {
    const all = values.map((value) => fieldsOf(value, "", "."));
    const first = firstOf(all);
    const blocks = all.map((lines) => [
      ...lines.filter(({ path: one }) => one === first),
      ...lines.filter((line) => line.path !== first && isField(line)),
      ...lines.filter((line) => !isField(line)),
    ]);
    return [open, ...blocks.map((lines) => lines.map(({ text }) => text).join("\n")), close].join("\n");
  }
  if (!values.every((value) => typeof value !== "object"))
    throw new NotInArchieml("a list of texts and objects");
  return [open, ...values.map((value) => `* ${textOf(`${value}`)}`), close].join("\n");
}

/** The key by which a reader knows where the next one in a list begins: each of them has it. */
function firstOf(all: Line[][]): string | undefined {
  const [some = []] = all;
  const shared = some.find(
    (line) => isField(line) && all.every((lines) => lines.some(({ path }) => path === line.path)),
  );
  if (!shared && all.length > 0) throw new NotInArchieml("a list of things that have nothing in common");
  return shared?.path;
}

/** A text of several lines ends where it says so; what would be read as a command has a stroke before it. */
function textOf(text: string): string {
  const [first = "", ...more] = text.split("\n");
  if (more.length === 0) return first;
  const escaped = more.map((line) => (/^\s*(?:[[{*:\\]|[^\s[\]{}:]+\s*:)/.test(line) ? `\\${line}` : line));
  return [first, ...escaped, ":end"].join("\n");
}
