import { expect } from "@open-wc/testing";
import { decimal } from "../../src/model/decimal.js";
import { flag } from "../../src/model/flag.js";
import {
  Beyond,
  chosen,
  isRecord,
  list,
  map,
  nullable,
  oneOf,
  optional,
  reading,
  record,
  type Schema,
} from "../../src/model/schema.js";
import { line, text } from "../../src/model/text.js";

/** What a schema makes of a value: the value, or `severity code path` of each fault. */
function run<Output>(schema: Schema<Output>, input: unknown) {
  const result = schema["~run"]({ value: input }, {}) as unknown as {
    typed: boolean;
    value: unknown;
    issues?: {
      severity?: string;
      message: string;
      path: { key: string | number }[];
      details?: Record<string, string>;
    }[];
  };
  const said = (result.issues ?? []).map(({ severity, message, path }) =>
    [severity, message, (path ?? []).map(({ key }) => key).join(".")].filter(Boolean).join(" "),
  );
  return { value: result.typed ? result.value : undefined, said, issues: result.issues ?? [] };
}

describe("a reading", () => {
  const even = reading<number>("an even number", (input, report) =>
    input === 13
      ? report("bad-number", { found: "13" })
      : Number(input) % 2 === 0
        ? Number(input)
        : undefined,
  );

  it("gives what was read", () => {
    expect(run(even, "4")).to.deep.include({ value: 4, said: [] });
  });

  it("says what it had expected, or what the function reports", () => {
    expect(run(even, 5).said).to.deep.equal(["wrong-type"]);
    expect(run(even, 5).issues[0]?.details).to.deep.equal({ expected: "an even number" });
    expect(run(even, 13).said).to.deep.equal(["bad-number"]);
  });

  it("says of what was too large to be copied how large it may be", () => {
    const { value, issues } = run(even, new Beyond("too-long", 10));
    expect(value).to.equal(undefined);
    expect(issues.map(({ message, details }) => [message, details])).to.deep.equal([
      ["too-long", { limit: "10" }],
    ]);
  });

  it("gives an object its own fields alone", () => {
    const { value } = run(
      reading<object>("an object", () => ({ a: 1 })),
      1,
    );
    expect(Object.getPrototypeOf(value)).to.equal(null);
  });
});

describe("one of several words", () => {
  const schema = oneOf(["person", "group"]);

  it("is one of them, and shows them", () => {
    expect(run(schema, "group").value).to.equal("group");
    expect(schema.words).to.deep.equal(["person", "group"]);
  });

  it("asks “did you mean”, and lists them", () => {
    expect(run(schema, "Person").issues[0]?.details).to.deep.equal({
      allowed: "person, group",
      nearest: "person",
    });
    expect(run(schema, "committee").issues[0]?.details).to.deep.equal({ allowed: "person, group" });
    expect(run(schema, 5).said).to.deep.equal(["wrong-type"]);
    expect(run(schema, "constructor").said).to.deep.equal(["unknown-value"]);
  });
});

describe("a list", () => {
  const schema = list(decimal);

  it("is a list, or a single entry for it", () => {
    expect(run(schema, [1, "2"]).value).to.deep.equal(["1", "2"]);
    expect(run(schema, 1).value).to.deep.equal(["1"]);
    expect(run(schema, []).value).to.deep.equal([]);
  });

  it("has no value where an entry is bad, and says which", () => {
    expect(run(schema, [1, "x", true])).to.deep.include({
      value: undefined,
      said: ["bad-number 1", "wrong-type 2"],
    });
    expect(run(schema, "x").said).to.deep.equal(["bad-number"]);
  });

  it("leaves out an entry that says nothing, and keeps the places of the others", () => {
    expect(run(schema, [null, 1, "", undefined]).value).to.deep.equal(["1"]);
    expect(run(schema, [null, "x"]).said).to.deep.equal(["bad-number 1"]);
  });

  it("keeps null where null says something", () => {
    expect(run(list(nullable(decimal)), [null, 1]).value).to.deep.equal([null, "1"]);
  });
});

describe("a record", () => {
  const schema = record(
    { name: line, hedge: optional(oneOf(["about"])), note: optional(text), size: optional(decimal) },
    { aliases: { title: "name", remark: "note", approx: "hedge" } },
  );

  it("is built anew, of its own fields alone", () => {
    const input = { name: " x ", size: 5 };
    const { value } = run(schema, input);
    expect(value).to.not.equal(input);
    expect(Object.getPrototypeOf(value)).to.equal(null);
    expect({ ...(value as object) }).to.deep.equal({ name: "x", size: "5" });
    expect(run(schema, Object.create({ name: "inherited" })).said).to.deep.equal(["missing-field"]);
  });

  it("drops a bad field with a warning, and is refused for one without which a claim would be stronger", () => {
    expect(run(schema, { name: "x", size: "many" })).to.deep.include({ said: ["warning bad-number size"] });
    expect(run(schema, { name: "x", size: "many" }).value).to.deep.include({ name: "x" });
    expect(run(schema, { name: "x", hedge: "abuot" })).to.deep.include({
      value: undefined,
      said: ["error unknown-value hedge"],
    });
  });

  it("says of an unknown name which was meant", () => {
    const nearest = (name: string) => run(schema, { name: "x", [name]: "y" }).issues[0];
    expect(nearest("nmae")).to.deep.include({ message: "unknown-field", severity: "warning" });
    expect(nearest("nmae")?.details?.nearest).to.equal("name");
    expect(nearest("remark")?.details?.nearest).to.equal("note");
    expect(nearest("approx")).to.deep.include({ message: "unknown-field", severity: "error" });
    expect(nearest("colour")?.details).to.deep.equal({ field: "colour" });
    expect(nearest("constructor")?.details).to.deep.equal({ field: "constructor" });
  });

  it("asks the field that holds it whether the claim can do without it", () => {
    const inner = record({ hedge: optional(oneOf(["about"])) });
    expect(run(record({ note: optional(inner) }), { note: { hedge: "x" } }).said).to.deep.equal([
      "warning unknown-value note.hedge",
    ]);
    expect(run(record({ by: optional(inner) }), { by: { hedge: "x" } }).said).to.deep.equal([
      "error unknown-value by.hedge",
    ]);
    expect(run(record({ note: inner }), { note: { hedge: "x" } })).to.deep.include({
      value: undefined,
      said: ["error unknown-value note.hedge"],
    });
  });

  it("keeps a warning inside what is kept, and an advice inside what is not", () => {
    const inner = record(
      { name: line, size: optional(decimal) },
      {
        finish: (_, report) => {
          report("unit-missing", {}, { severity: "advice" });
        },
      },
    );
    expect(run(record({ by: optional(inner) }), { by: { name: "x", size: "y" } }).said).to.deep.equal([
      "warning bad-number by.size",
      "advice unit-missing by",
    ]);
  });

  it("refuses everything that is bad where it is strict, and nothing where it is lenient", () => {
    const entries = { hedge: optional(oneOf(["about"])), size: optional(decimal) };
    for (const bad of [{ size: "x" }, { hedge: "x" }, { colour: 1 }]) {
      expect(run(record(entries, { strict: true }), bad).value, JSON.stringify(bad)).to.equal(undefined);
      const { value, said } = run(record(entries, { lenient: true }), bad);
      expect(Object.keys(value as object)).to.deep.equal([]);
      expect(said[0]).to.match(/^warning /);
    }
  });

  it("may look at its fields together, and be refused for it", () => {
    const pair = record(
      { min: optional(decimal), max: optional(decimal) },
      {
        finish: ({ min, max }, report) => {
          if (!min && !max) report("quantity-empty");
          if (min === max) report("reversed-range", {}, { path: ["max"] });
        },
      },
    );
    expect(run(pair, { min: 1, max: 2 }).said).to.deep.equal([]);
    expect(run(pair, { min: 1, max: 1 })).to.deep.include({ value: undefined, said: ["reversed-range max"] });
    expect(run(pair, {}).said).to.deep.equal(["quantity-empty", "reversed-range max"]);
    expect(run(record({ note: optional(pair) }), { note: {} }).said[0]).to.equal(
      "warning quantity-empty note",
    );
  });

  it("is no list, text or null", () => {
    for (const bad of [[], "x", null, 5, new Beyond("too-deep", 32)])
      expect(run(schema, bad).value).to.equal(undefined);
    expect(isRecord(new Beyond("too-deep", 32))).to.equal(false);
  });

  it("has something in a list that must be there", () => {
    expect(run(record({ about: list(line) }), { about: [] }).said).to.deep.equal(["missing-field"]);
    expect(run(record({ about: optional(list(line)) }), { about: [] }).said).to.deep.equal([]);
  });

  it("tells nothing from false and zero", () => {
    const { value } = run(record({ a: flag, b: decimal }), { a: false, b: 0 });
    expect(value).to.deep.include({ a: false, b: "0" });
  });
});

describe("a map", () => {
  const key = { pattern: /^[a-z]+$/, code: "bad-id" } as const;

  it("leaves out an entry that is bad, and keeps the others", () => {
    expect(run(map(key, decimal), { a: 1, b: "x", C: 2, d: null })).to.deep.include({
      said: ["warning bad-number b", "warning bad-id C"],
    });
    expect(Object.entries(run(map(key, decimal), { a: 1, b: "x" }).value as object)).to.deep.equal([
      ["a", "1"],
    ]);
  });

  it("is whole or not there, where half of it would mislead", () => {
    expect(run(map(key, decimal, { whole: true }), { a: 1, b: "x" })).to.deep.include({
      value: undefined,
      said: ["error bad-number b"],
    });
  });
});

describe("a shape that is chosen", () => {
  const object = record({ value: decimal });
  const schema = chosen<unknown>((input) => (isRecord(input) ? object : decimal), [object, decimal]);

  it("reports what is wrong with the one that was meant, and not with all", () => {
    expect(run(schema, 5).value).to.equal("5");
    expect(run(schema, "1,000").said).to.deep.equal(["ambiguous-number"]);
    expect(run(schema, { value: "1,000" }).said).to.deep.equal(["error ambiguous-number value"]);
  });
});
