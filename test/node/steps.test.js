import assert from "node:assert/strict";
import { Session } from "node:inspector";
import { after, describe, test } from "node:test";
import { parse } from "../../dist/model/index.js";
import { record } from "../figures.js";
import { shareOf } from "./share.js";

/*
 * 64 KB of any kind are read in a bounded number of steps. A step is a block of our own code that was run, as V8 counts
 * them for coverage; what it does within a block (a regular expression, a search in a text) is linear by
 * regular-expressions.test.js. A
 * text twice as long may take twice the steps, and no more, unless they are few. No clock is asked.
 */

const session = new Session();
session.connect();
const post = (method, params) => {
  let result;
  session.post(method, params, (error, answer) => {
    if (error) throw new Error(error.message);
    result = answer;
  });
  return result;
};
post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** How many blocks of dist/ are run. */
function stepsOf(run) {
  post("Profiler.takePreciseCoverage");
  run();
  const { result } = post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.includes("/dist/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Good and bad, flat and deep, of one thing and of many: each as long as it is told to be. */
const kinds = {
  "a text": (n) => `{"text":"${fill("a", n)}","by":"A"}`,
  texts: (n) => `{"text":"A","by":[${fill('"Ada",', n)}"B"]}`,
  items: (n) => `{"items":[${fill('{"type":"fact","text":"A","by":"B"},', n).replace(/[^}]*$/, "")}]}`,
  "items with everything wrong": (n) =>
    `{"items":[${fill('{"type":"stat","label":5,"quantity":"1,000","by":"adda","when":"x","mode":"y"},', n).replace(/,?[^}]*$/, "")}]}`,
  "sources that are nearly called the same": (n) =>
    `{"sources":{${Array.from({ length: Math.floor(n / 140) }, (_, at) => `"source-${at}":{"name":"Source ${at}"}`)}},"items":[${Array.from({ length: Math.floor(n / 140) }, (_, at) => `{"type":"fact","text":"A","by":"sourcee-${at}"}`)}]}`,
  "items of one id": (n) =>
    `{"items":[${fill('{"id":"a","type":"fact","text":"A","by":"B"},', n).replace(/,?[^}]*$/, "")}]}`,
  "wholes of wholes": (n) =>
    `{"items":[${Array.from({ length: Math.floor(n / 140) }, (_, at) => `{"id":"i${at}","type":"stat","label":"A","quantity":5,"whole":"i${at + 1}","by":"B"}`)}]}`,
  "fields that nobody knows": (n) =>
    `{"text":"A",${Array.from({ length: Math.floor(n / 140) }, (_, at) => `"f${at}":${at}`)}}`,
  "one field again and again": (n) => `{${fill('"text":"A",', n)}"by":"B"}`,
  brackets: (n) => fill("[", n),
  braces: (n) => fill('{"a":', n),
  "brackets that are closed": (n) => fill("[", n / 2) + fill("]", n / 2),
  "long keys under one another": (n) => fill(`{"${"k".repeat(900)}":`, n),
  "keys with dots": (n) =>
    `{${Array.from({ length: Math.floor(n / 140) }, (_, at) => `"a.b.c[${at}].d.e.f.g.h":1`)}}`,
  quotes: (n) => fill('"', n),
  "escaped quotes": (n) => `{"text":"${fill('\\"', n)}"}`,
  "an open text": (n) => `{"text":"${fill('\\"', n)}`,
  backslashes: (n) => fill("\\", n),
  commas: (n) => `[${fill(",", n)}]`,
  colons: (n) => `{${fill(":", n)}`,
  digits: (n) => `{"value":${fill("9", n)}}`,
  "digits and points": (n) => `{"label":"A","quantity":${fill("1.", n)}}`,
  "numbers with zeros": (n) => `[${fill("1.0,", n)}2]`,
  "a quantity of digits": (n) => `{"type":"stat","label":"A","quantity":"${fill("1 ", n)}","by":"B"}`,
  quantities: (n) =>
    `{"type":"stat","label":"A","compare":"values","by":"B","series":[${fill('{"label":"A","quantity":"~1,000.5 ± 3"},', n).replace(/,?[^}]*$/, "")}]}`,
  spaces: (n) => fill(" ", n),
  "line ends": (n) => `{"text":"A",${fill("\n", n)}"by":"B"`,
  "curly quotes": (n) => fill("{“text”: “A”},", n),
  "single quotes": (n) => fill("{'text': 'A'},", n),
  entities: (n) => fill("{&quot;text&quot;:", n),
  markup: (n) => fill("<p><b>{</b></p>", n),
  comments: (n) => fill("// a\n/* b */", n),
  words: (n) => fill("None undefined NaN ", n),
  "lines of YAML": (n) => fill("text: A\n- by: B\n", n),
  marks: (n) => `{"text":"A","by":"${fill("R\u0435\u0301\u202e", n)}"}`,
  "names of two scripts": (n) => `{"text":"A","by":[${fill('"R\u0435uters",', n)}"B"]}`,
  "half characters": (n) => `{"text":"${fill("\ud800", n)}"}`,
  noise: (n) => Array.from({ length: n }, (_, at) => String.fromCharCode(32 + ((at * 7919) % 95))).join(""),
};

const size = 64 * 1024;
/** Far more than any kind needs, and far less than a page would feel. */
const mostAByte = 400;
const fewAByte = 150;

describe("64 KB", () => {
  let tried = 0;
  let survived = 0;
  after(() => record({ point: "json", what: "kinds of 64 KB, their steps counted", tried, survived }));

  test("(the counting) sees what grows faster than its text", () => {
    const squares = (n) =>
      stepsOf(() => {
        for (let time = 0; time < n; time++) parse(fill("[", n));
      });
    squares(10);
    assert.ok(squares(80) > 3 * squares(40));
  });

  for (const [what, make] of shareOf(Object.entries(kinds), 3)) {
    test(`(${what}) are read in a bounded number of steps, as text and as data`, () => {
      tried++;
      const forms = [make];
      try {
        JSON.parse(make(size / 8));
        forms.push((n) => JSON.parse(make(n)));
      } catch {}
      for (const form of forms) {
        parse(form(size / 8));
        const [half, whole] = [size / 2, size].map((n) => {
          const given = form(n);
          return stepsOf(() => parse(given));
        });
        assert.ok(whole < mostAByte * size, `${whole} steps, ${Math.round(whole / size)} a byte`);
        const isFew = whole < fewAByte * size;
        assert.ok(isFew || whole < 2.4 * half, `${half} steps for the half, ${whole} for the whole`);
      }
      survived++;
    });
  }
});
