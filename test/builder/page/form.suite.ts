import { expect } from "@open-wc/testing";
import { en } from "../../../src/builder/messages/en.js";
import { uk } from "../../../src/builder/messages/uk.js";
import { askedOfItem, fieldsOfDocument, fieldsOfItem } from "../../../src/builder/page/form/order.js";
import type { Field, Shape } from "../../../src/builder/page/form/shape.js";
import { type ItemType, itemTypes } from "../../../src/model/item.js";
import { closePages, Editor } from "./editor.js";

/*
 * The form comes from the schema: what claims.schema.json lists, which is made of the same schemas by another walk, has
 * a place in it.
 */

interface Fragment {
  $ref?: string;
  properties?: Record<string, Fragment>;
  anyOf?: Fragment[];
  allOf?: Fragment[];
  items?: Fragment;
  additionalProperties?: Fragment | boolean;
}

const { definitions } = (await (await fetch("/claims.schema.json")).json()) as {
  definitions: Record<string, Fragment>;
};

/** The names of every field that a value may have, and those within, as "record.field"; each record once. */
function written(fragment: Fragment, name: string, found = new Set<string>(), seen = new Set<string>()) {
  const { $ref, properties, anyOf = [], allOf = [], items, additionalProperties } = fragment;
  if ($ref) {
    if (seen.has($ref)) return found;
    seen.add($ref);
    return written(definitions[$ref.replace("#/definitions/", "")] as Fragment, name, found, seen);
  }
  for (const [field, inner] of Object.entries(properties ?? {})) {
    found.add(field);
    written(inner, field, found, seen);
  }
  for (const inner of [...anyOf, ...allOf]) written(inner, name, found, seen);
  if (items) written(items, name, found, seen);
  if (typeof additionalProperties === "object") written(additionalProperties, name, found, seen);
  return found;
}

function inForm(fields: readonly Field[], found = new Set<string>(), seen = new Set<Shape>()): Set<string> {
  for (const { name, shape } of fields) {
    found.add(name);
    for (let one: Shape | undefined = shape; one && !seen.has(one); one = one.entry) {
      seen.add(one);
      inForm(one.fields ?? [], found, seen);
    }
  }
  return found;
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** What an item alone may have beside its fields, and what the choice of a type has said. */
const notAsked = ["$schema", "version", "type"];

describe("the form", () => {
  afterEach(closePages);

  for (const type of itemTypes) {
    it(`has every field of a ${type}, and of all that is within it`, () => {
      const wanted = sorted(written(definitions[type] as Fragment, type)).filter(
        (name) => !notAsked.includes(name),
      );
      expect(wanted.length).to.be.greaterThan(80);
      const found = sorted(inForm(fieldsOfItem(type)));
      expect(found.filter((name) => name !== "type")).to.deep.equal(wanted);
    });

    it(`asks each field of a ${type} under one question`, () => {
      const asked = Object.values(askedOfItem(type)).flatMap(({ shown, folded }) => [...shown, ...folded]);
      expect(asked.map(({ name }) => name).sort()).to.deep.equal(
        fieldsOfItem(type)
          .map(({ name }) => name)
          .sort(),
      );
    });
  }

  it("has every field of a document", () => {
    const fields = [...fieldsOfDocument.article, ...fieldsOfDocument.tables].map(({ name }) => name);
    const wanted = Object.keys((definitions.document as Fragment).properties ?? {});
    expect(sorted(fields)).to.deep.equal(
      sorted(wanted).filter((name) => !["$schema", "version", "item", "items"].includes(name)),
    );
  });

  it("has a name for every field, in each of its languages, and none for what is no field", () => {
    const fields = new Set([
      ...itemTypes.flatMap((type) => [...inForm(fieldsOfItem(type))]),
      ...inForm([...fieldsOfDocument.article, ...fieldsOfDocument.tables]),
    ]);
    for (const words of [en, uk]) {
      const named = new Set(Object.keys(words.fields).map((name) => name.split(".").at(-1)));
      expect([...fields].filter((name) => !named.has(name))).to.deep.equal([]);
      expect([...named].filter((name) => !fields.has(name as string))).to.deep.equal([]);
    }
    expect(Object.keys(uk.fields).sort()).to.deep.equal(Object.keys(en.fields).sort());
    expect(Object.keys(uk.choices).sort()).to.deep.equal(Object.keys(en.choices).sort());
    expect(Object.keys(uk.problems).sort()).to.deep.equal(Object.keys(en.problems).sort());
    expect(Object.keys(uk.warnings).sort()).to.deep.equal(Object.keys(en.warnings).sort());
  });

  for (const type of itemTypes as ItemType[]) {
    it(`shows every field of a ${type} once what is folded is open`, async () => {
      const editor = await Editor.open();
      editor.find<HTMLElement>(`#task-${type}`).click();
      await editor.drawn();
      const seen = new Set<Element>();
      const shut = () =>
        [...editor.document.querySelectorAll<HTMLElement>("#fields summary")].find(
          (one) => !seen.has(one) && !(one.parentElement as HTMLDetailsElement).open,
        );
      for (let one = shut(); one; one = shut()) {
        seen.add(one);
        one.click();
        await editor.drawn();
        await editor.drawn();
      }
      const missing = fieldsOfItem(type)
        .map(({ name }) => name)
        .filter((name) => !editor.document.getElementById(`at-items-0-${name}`));
      expect(missing).to.deep.equal([]);
      const controls = [...editor.document.querySelectorAll("#fields :is(input, select, textarea)")];
      const nameless = controls.filter(
        (one) => !(one as HTMLInputElement).labels?.length && !one.getAttribute("aria-label"),
      );
      expect(nameless.map(({ id }) => id)).to.deep.equal([]);
      const ids = [...editor.document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    });
  }
});
