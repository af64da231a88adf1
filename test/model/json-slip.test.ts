import { expect } from "@open-wc/testing";
import { lineAndColumn, slipIn } from "../../src/model/json-text.js";
import { expected, mistakes } from "./editor-mistakes.js";
import { goodDocument } from "./good-document.js";
import { numbersFrom } from "./repeatable-numbers.js";

/** What else editors paste: the text, what it is called, and the offset of the slip. */
const more: [text: string, code: string, offset: number][] = [
  ['{"text":"He said "yes" to it"}', "json-inner-quote", 17],
  ['{"text":"He said ""yes"" to it"}', "json-inner-quote", 17],
  ['{"title":"A,"text":"B"}', "json-inner-quote", 12],
  ['{"a":"He said “yes”, and "no" too"}', "json-inner-quote", 25],
  ['{"title":"A”,"text":"B"}', "json-curly-quotes", 11],
  ['{"title":"A”}', "json-curly-quotes", 11],
  ['{"title":"A,\n"text":"B"}', "json-unclosed", 9],
  ['{"title":"A\nB"}', "json-control-character", 11],
  ['{"a":1,\n"b":2\n"c":3}', "json-missing-comma", 13],
  ['[{"a":1}\n{"b":2}]', "json-missing-comma", 8],
  ['{"a":[1,2}', "json-unclosed", 5],
  ['{"a":[{"b":1]}', "json-unclosed", 6],
  ['{"a":{"b":1]}', "json-unopened", 11],
  ['{"a":1}}', "json-unopened", 7],
  ["[1,2]]", "json-unopened", 5],
  ["{", "json-unclosed", 0],
  ['{"a":[1,,2]}', "json-trailing-comma", 8],
  ['{"a":1},', "json-trailing-comma", 7],
  ['{"a":1},{"b":2}', "json-two-documents", 8],
  ['{"a":}', "json-syntax", 5],
  ['{"a" "b"}', "json-syntax", 5],
  ['{"a"="b"}', "json-syntax", 4],
  ['{"a":1; "b":2}', "json-syntax", 6],
  ["{{title}}", "json-syntax", 1],
  ['{"q":12 million}', "json-unquoted-text", 5],
  ['{"q":2024-05-31}', "json-unquoted-text", 5],
  ['{"q":45%}', "json-unquoted-text", 5],
  ['{"q":+18%}', "json-unquoted-text", 5],
  ['{"q":<100}', "json-unquoted-text", 5],
  ['{"q":$460}', "json-unquoted-text", 5],
  ['{"by": Ada Example}', "json-unquoted-text", 7],
  ['{"v":1 234}', "json-thousands-separator", 5],
  ['{"v":1\u00a0234\u00a0567}', "json-thousands-separator", 5],
  ['{"v":1,234.56}', "json-thousands-separator", 5],
  ['{"v":1.234,5}', "json-decimal-comma", 5],
  ["{'a':1}", "json-single-quotes", 1],
  ["{\"a\":'b'}", "json-single-quotes", 5],
  ['{\\"a\\":1}', "json-bad-escape", 1],
  ["{&#8220;a&#8220;:1}", "json-html-entities", 1],
  ['{"a":1}</p>', "json-html-tag", 7],
  ['{"a":1}<!-- end -->', "json-html-comment", 7],
  ['{"a":1,\u00a0"b":2}', "json-invisible-character", 7],
  ['var item = {"a":1};', "json-callback", 0],
  ['export default {"a":1}', "json-callback", 0],
  ["[object Object]", "json-object-text", 1],
  ['{"a":-Infinity}', "json-not-a-number", 5],
  ['{"a":.5}', "json-number-form", 5],
  ['{"a":0x10}', "json-number-form", 5],
  ['{"a":−5}', "json-number-form", 5],
  ["- a\n- b", "json-yaml", 0],
  ['<?xml version="1.0"?>', "json-html-page", 0],
  ["\ufffd\ufffd{\0", "json-wrong-encoding", 0],
  ['\ufeff{"a":1,}', "json-trailing-comma", 7],
  ["\ufeff", "json-empty", 0],
];

const parses = (text: string) => {
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
};

describe("the slip that keeps a text from being JSON", () => {
  for (const { name, json, valid } of mistakes) {
    it(`is ${expected[name]?.[0] ?? "none"} where an editor makes the mistake “${name}”`, () => {
      const slip = slipIn(json);
      expect(Boolean(slip), "as JSON.parse says").to.equal(!parses(json));
      if (valid || name === "BOM") return expect(slip).to.equal(undefined);
      const { line, column } = lineAndColumn(json, slip?.offset as number);
      expect([slip?.code, line, column]).to.deep.equal(expected[name]);
    });
  }

  it("is found as well where it stands deep in an otherwise good item", () => {
    const before =
      '{\n  "type": "fact",\n  "text": "Ada said 1,000 “things”, it’s <b>said</b>.",\n  "note": ';
    for (const { name, json, valid, plantable } of mistakes) {
      if (!plantable || valid) continue;
      const alone = slipIn(json);
      for (const [place, start] of [
        [`${before}${json}\n}`, before.length],
        [`[${before}[${json}]}]`, before.length + 2],
        [`${before}1,${json.slice(1)}`, before.length + 1],
      ] as const) {
        const slip = slipIn(place);
        expect(slip?.code, `${name}: ${place}`).to.equal(alone?.code);
        expect(slip?.offset, `${name}: ${place}`).to.equal(start + (alone?.offset as number));
      }
    }
  });

  for (const [text, code, offset] of more) {
    it(`is ${code} in ${JSON.stringify(text)}`, () => {
      const slip = slipIn(text);
      expect(parses(text)).to.equal(false);
      expect([slip?.code, slip?.offset]).to.deep.equal([code, offset]);
    });
  }

  it("says how the number should be written", () => {
    expect(slipIn('{"v":1,234}')?.details).to.deep.include({ found: "1,234", right: "1234" });
    expect(slipIn('{"v":1\u00a0234,567.5}')?.details?.right).to.equal("1234567.5");
  });

  it("says which bracket is open, and before what it should be closed", () => {
    expect(slipIn('{"a":[1,2}')?.details).to.deep.include({ found: "[", before: "}" });
    expect(slipIn('{"a":[1,2]')?.details).to.deep.include({ found: "{", before: "the end" });
    expect(slipIn('{"a":"b')?.details).to.deep.include({ found: '"', before: "the end" });
  });

  it("is found wherever JSON.parse refuses a text, and nowhere else, however a good document is damaged", () => {
    const random = numbersFrom(20240531);
    const signs = [..."{}[]:,\"\\\n\t 07.e-+t’“\u00a0\u200b\0'=", ...["null", "<br>", "&quot;", "//"]];
    const texts = [
      JSON.stringify(goodDocument),
      JSON.stringify(goodDocument, null, 2),
      `\ufeff${JSON.stringify(goodDocument, null, "\t")}`,
    ];
    const within = (length: number) => Math.floor(random() * length);
    for (let run = 0; run < 4000; run++) {
      let text = texts[run % texts.length] as string;
      for (let slips = 1 + within(3); slips > 0; slips--) {
        const at = within(text.length + 1);
        const sign = signs[within(signs.length)] as string;
        const kind = within(4);
        if (kind === 0) text = text.slice(0, at) + text.slice(at + 1 + within(3));
        else if (kind === 1) text = text.slice(0, at) + sign + text.slice(at);
        else if (kind === 2) text = text.slice(0, at) + sign + text.slice(at + 1);
        else
          text =
            random() < 0.1 ? text.slice(0, at) : text.slice(0, at) + text.slice(at, at + 9) + text.slice(at);
      }
      const slip = slipIn(text);
      expect(Boolean(slip), text).to.equal(!parses(text));
      if (slip) expect(slip.offset, text).to.be.within(0, text.length);
    }
  });

  it("is found in a megabyte of anything, and in ten thousand brackets", () => {
    const million = 1_000_000;
    const garbage = [..."{[\"\\<&,: \n1a'\u00a0\ufeff\ud83d", "<a", "&amp;", "1,", "1.", "a-", "“ ", "/*"];
    for (const sign of garbage) {
      for (const before of ["", '{"a":', '{"a":"”', '{"a":1', '["\n"']) {
        const text = before + sign.repeat(million / sign.length);
        const slip = slipIn(text);
        // A million digits are a number.
        if (slip) expect(slip.offset, before + sign).to.be.within(0, text.length);
        else expect(parses(text)).to.equal(true);
      }
    }
    expect(slipIn("[".repeat(10_000) + "]".repeat(10_000))?.code).to.equal("too-deep");
  });
});
