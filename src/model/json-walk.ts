/** An open object or list. */
interface Level {
  /** Offset of its bracket. */
  open: number;
  path: string;
  /** Key or index of the value in it that is being read. */
  key: string | number;
}

/** What JSON allows: `text` is the inside of a string, `end` that of the document, `depth` fewer brackets. */
type Wants = "value" | "key" | "colon" | "comma" | "end" | "text" | "depth";

/**
 * Where a text ceases to be JSON: the offset of what JSON does not allow there (the text's length at its end), what it
 * allows, offset of the token before and just past it, offset of the last value, and what is open.
 */
export type Stop = [at: number, wants: Wants, from: number, to: number, value: number, levels: Level[]];

/**
 * What is told of a value: its path, its offset, the offset past it (past the bracket that opens it), the offset of its
 * key (its own where it has none), and its key or index.
 */
export type See = (path: string, from: number, to: number, keyAt: number, key?: string | number) => void;

/** Far deeper than the limit of a document, and a bound to what a hostile text can make us keep. */
const deepest = 999;

const space = /[ \t\n\r]*/y;
const plain = /[^"\\\0-\x1f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Offset just past what a sticky pattern matches at an offset; 0 where it does not match. */
export function pastMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/**
 * Reads JSON strictly and in linear time, without recursion. A leading byte-order mark is passed over. Paths are written
 * as the model writes them (`plain.ts`).
 *
 * @returns where it ceases to be JSON; undefined where it does not
 */
export function walk(text: string, see?: See): Stop | undefined {
  const levels: Level[] = [];
  let wants: Wants = "value";
  let at = text[0] === "\ufeff" ? 1 : 0;
  let from = at;
  let to = at;
  let value = at;
  let keyAt = 0;
  for (;;) {
    at = pastMatch(space, text, at);
    const sign = text[at];
    const level = levels.at(-1);
    const inObject = level && text[level.open] === "{";
    const opens = sign === "{" || sign === "[";
    let end = at + 1;
    if (level && (from === level.open || wants === "comma") && sign === (inObject ? "}" : "]")) {
      levels.pop();
      wants = levels[0] ? "comma" : "end";
    } else if (level && sign === "," && wants === "comma") {
      wants = inObject ? "key" : "value";
      if (!inObject) (level.key as number)++;
    } else if (sign === ":" && wants === "colon") {
      wants = "value";
    } else if (wants === "value" || (wants === "key" && sign === '"')) {
      if (sign === '"') {
        for (let next = end; next; next = pastMatch(escaped, text, end)) end = pastMatch(plain, text, next);
        if (text[end++] !== '"') return [end - 1, "text", at, to, value, levels];
      } else if (!opens) {
        end = pastMatch(scalar, text, at);
      }
      if (!end || levels.length > deepest) return [at, end ? "depth" : wants, from, to, value, levels];
      if (level && wants === "key") {
        level.key = JSON.parse(text.slice(at, end)) as string;
        keyAt = at;
        wants = "colon";
      } else {
        let path = "";
        if (see) {
          if (inObject && /^[\w$-]+$/.test(`${level.key}`))
            path = level.path + (level.path && ".") + level.key;
          else if (level) path = `${level.path}[${JSON.stringify(level.key)}]`;
          see(path, at, end, inObject ? keyAt : at, level?.key);
        }
        value = at;
        wants = level ? "comma" : "end";
        if (opens) {
          levels.push({ open: at, path, key: 0 });
          wants = sign === "{" ? "key" : "value";
        }
      }
    } else {
      return sign || wants !== "end" ? [at, wants, from, to, value, levels] : undefined;
    }
    from = at;
    at = to = end;
  }
}
