import { expect } from "@open-wc/testing";
import { adviceOnNames } from "../../src/model/names.js";
import { parse } from "../../src/model/parse.js";

const said = (name: string) => adviceOnNames({ by: { name } }).map(({ message }) => message);

/** As people write them: whole words of several scripts, and in one word what Unicode allows. */
const honest = [
  "Reuters",
  "Ройтерз",
  "Reuters Україна",
  "ООО «Газпром»",
  "TASS / ТАСС",
  "Сумʼяненко",
  "O’Brien",
  "Đoković-Ñandú",
  "Νίκος Καζαντζάκης",
  "Tシャツ委員会",
  "LINEヤフー",
  "SK하이닉스",
  "نشرت الـCNN",
  "บริษัทABC",
  "रेलवे",
  "ה-BBC",
  "Ａ社",
  "CO₂ Institute №1",
  "K\u0301ov\u0301",
  "\u2067וועדה\u2069 of inquiry",
  "\u202bלשכה\u202c of statistics",
  "\u200fלשכה",
];

/** Each with what an editor has to look for. */
const tricks: [name: string, found: string][] = [
  ["R\u0435uters", "е (U+0435)"],
  ["Reut\u0435rs \u0420ress", "е (U+0435)"],
  ["Газпр\u006fм", "o (U+006F)"],
  ["\u0391ssociated Press", "Α (U+0391)"],
  ["\u13a1euters", "Ꭱ (U+13A1)"],
  ["Reute\u027es, \u0585ffice of \u0578ews", "օ (U+0585)"],
  ["\u202esretueR", "U+202E"],
  ["\u202dReuters\u202c", "U+202D"],
  ["Reuters \u202boffice", "U+202B"],
  ["Reuters \u2067office", "U+2067"],
  ["Reuters \u2067office\u202c", "U+2067"],
  ["\u2069Reuters \u2066\u2067office\u2069", "U+2066"],
];

describe("a name that is not what it looks like", () => {
  for (const [name, found] of tricks)
    it(`is said to the editor, with the letter or the sign: ${JSON.stringify(name)}`, () => {
      expect(said(name)).to.have.length(1);
      expect(said(name)[0]).to.contain(found);
    });

  it("is looked for wherever somebody is named", () => {
    const name = "R\u0435uters";
    const document = {
      sources: { agency: { name, org: name, funder: [{ name: { en: "Fine", uk: name } }] } },
      items: [
        { type: "fact", text: "It rained.", by: name },
        { type: "quote", text: "It rained", by: [{ source: name, via: [name] }], translator: { name } },
      ],
    };
    expect(adviceOnNames(document).map(({ path }) => path)).to.deep.equal([
      "sources.agency.name",
      "sources.agency.org",
      "sources.agency.funder[0].name.uk",
      "items[0].by",
      "items[1].by[0].source",
      "items[1].by[0].via[0]",
      "items[1].translator.name",
    ]);
  });

  it("is shown as it was typed, and costs nothing", () => {
    const item = { type: "fact", text: "It rained.", by: "R\u0435uters" };
    const { value, issues } = parse(JSON.stringify(item, null, 2));
    expect(value?.items[0]).to.have.nested.property("by[0].source.name", "R\u0435uters");
    expect(issues).to.deep.equal([
      {
        severity: "advice",
        code: "confusable-name",
        path: "by",
        details: { found: "R\u0435uters" },
        line: 4,
        column: 9,
        message: 'by: "R\u0435uters" has Cyrillic letters in a word of others: \u0435 (U+0435).',
        hint: "Type it anew, if that is not meant.",
      },
    ]);
    expect(parse(item).issues.map(({ code, line }) => [code, line])).to.deep.equal([
      ["confusable-name", undefined],
    ]);
  });

  it("is not looked for in what could not be read, nor in what has no end", () => {
    expect(parse('{"by":"R\u0435uters"').issues.map(({ code }) => code)).to.deep.equal(["json-unclosed"]);
    const round: { by?: unknown } = {};
    round.by = round;
    expect(adviceOnNames(round)).to.deep.equal([]);
    let wide: unknown = "R\u0435uters";
    for (let depth = 0; depth < 40; depth++) wide = [wide, wide];
    expect(adviceOnNames({ by: wide })).to.deep.equal([]);
    for (const nothing of [undefined, null, 5, "", () => {}])
      expect(adviceOnNames(nothing)).to.deep.equal([]);
  });

  it("is said twenty times at most", () => {
    const by = Array.from({ length: 300 }, () => "R\u0435uters");
    expect(adviceOnNames({ by })).to.have.length(20);
  });
});

describe("names as people write them", () => {
  for (const name of honest)
    it(`are left alone: ${JSON.stringify(name)}`, () => expect(said(name)).to.deep.equal([]));

  it("are left alone with whatever else a text holds", () => {
    const item = { type: "fact", text: "TNF\u03b1 is R\u0435d, \u202eunclosed", by: "Ada Example" };
    expect(adviceOnNames(item)).to.deep.equal([]);
  });
});
