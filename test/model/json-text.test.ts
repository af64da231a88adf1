import { expect } from "@open-wc/testing";
import { duplicateKeyIn, lineAndColumn, placeOf } from "../../src/model/json-text.js";
import { join } from "../../src/model/plain.js";
import { goodDocument } from "./good-document.js";
import { numbersFrom } from "./repeatable-numbers.js";

describe("the place of a value", () => {
  /** Writes JSON with random space, and notes where each value and its key stand. */
  function written(value: unknown, random: () => number) {
    const places = new Map<string, { value: number; key: number }>();
    let text = "";
    const space = () => {
      while (random() < 0.4) text += [" ", "\n", "\t", "\r\n"][Math.floor(random() * 4)];
    };
    const write = (one: unknown, path: string, key?: number) => {
      places.set(path, { value: text.length, key: key ?? text.length });
      if (typeof one !== "object" || one === null) {
        text += JSON.stringify(one);
        return;
      }
      const isList = Array.isArray(one);
      text += isList ? "[" : "{";
      space();
      Object.entries(one).forEach(([name, inner], index) => {
        if (index > 0) text += ",";
        space();
        const at = text.length;
        if (!isList) {
          text += JSON.stringify(name);
          space();
          text += ":";
          space();
        }
        write(inner, join(path, isList ? index : name), isList ? undefined : at);
        space();
      });
      text += isList ? "]" : "}";
    };
    space();
    write(value, "");
    space();
    return { text, places };
  }

  it("is found for every path of a good document, however it is spaced", () => {
    const random = numbersFrom(7);
    for (let run = 0; run < 20; run++) {
      const { text, places } = written(goodDocument, random);
      expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(goodDocument)));
      for (const [path, place] of places) {
        expect(placeOf(text, path), path).to.equal(place.value);
        expect(placeOf(text, path, "key"), path).to.equal(place.key);
      }
    }
  });

  it("is that of the value round it where a field is missing", () => {
    const text = '{"items":[{"id":"a"},{"id":"b"}]}';
    expect(placeOf(text, "items[1].text")).to.equal(21);
    expect(placeOf(text, "items[1].quantity.hedge")).to.equal(21);
    expect(placeOf(text, 'items[0]["x.y[z]"]')).to.equal(10);
    expect(placeOf(text, "items[7]")).to.equal(9);
    expect(placeOf(text, "[odd path")).to.equal(0);
    expect(placeOf("", "items")).to.equal(undefined);
  });

  it("is counted in the text as it was written, with its byte-order mark", () => {
    expect(placeOf('\ufeff{"a":1}', "a")).to.equal(6);
  });

  it("is the last one of a key that stands twice, which is the one that counts", () => {
    expect(placeOf('{"a":1,"a":2}', "a")).to.equal(11);
    expect(placeOf('{"a":1,"a":2}', "a", "key")).to.equal(7);
  });
});

describe("a key that stands twice", () => {
  it("is found at its second place", () => {
    expect(duplicateKeyIn('{"a":{"t":1,"u":2,"t":3},"t":4}')).to.deep.equal({
      path: "a.t",
      key: "t",
      offset: 18,
    });
    expect(duplicateKeyIn('[{"a":1},{"a":1,"\\u0061":2}]')).to.deep.equal({
      path: "[1].a",
      key: "a",
      offset: 16,
    });
    expect(duplicateKeyIn('{"x y":1,"x y":2}')).to.deep.equal({ path: '["x y"]', key: "x y", offset: 9 });
    expect(duplicateKeyIn('{"__proto__":1,"__proto__":2}')?.key).to.equal("__proto__");
  });

  it("is not one that stands once in each of two objects, nor one of Object.prototype", () => {
    expect(duplicateKeyIn('{"toString":1,"a":{"a":1},"b":{"a":1}}')).to.equal(undefined);
    expect(duplicateKeyIn(JSON.stringify(goodDocument))).to.equal(undefined);
  });
});

describe("line and column", () => {
  it("count from one, in UTF-16 units, with every kind of line end", () => {
    const text = "a\nb\r\nc\rd🚀e";
    const at = (sign: string) => lineAndColumn(text, text.indexOf(sign));
    expect(at("a")).to.deep.equal({ line: 1, column: 1 });
    expect(at("b")).to.deep.equal({ line: 2, column: 1 });
    expect(at("c")).to.deep.equal({ line: 3, column: 1 });
    expect(at("d")).to.deep.equal({ line: 4, column: 1 });
    expect(at("e")).to.deep.equal({ line: 4, column: 4 });
    expect(lineAndColumn(text, text.length)).to.deep.equal({ line: 4, column: 5 });
    expect(lineAndColumn("", 0)).to.deep.equal({ line: 1, column: 1 });
  });
});
