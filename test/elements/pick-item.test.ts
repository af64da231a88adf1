import { expect } from "@open-wc/testing";
import { pickItem } from "../../src/elements/pick-item.js";
import { read } from "../../src/model/read.js";

const fact = (id: string, more = {}) => ({ id, type: "fact", text: `Of ${id}.`, by: "Ada Example", ...more });
const reading = (...items: unknown[]) => read({ items });

const codesOf = ({ issues }: ReturnType<typeof pickItem>) => issues.map(({ code }) => code);

describe("the item that a card takes out of a document", () => {
  it("is the one of its id, with the document that its sources stand in", () => {
    const whole = reading(fact("depot"), fact("bridge"));
    const picked = pickItem(whole, "fact", "bridge");
    expect(picked.item).to.deep.include({ id: "bridge", text: "Of bridge." });
    expect(picked.document).to.equal(whole.value);
    expect(picked.issues).to.deep.equal([]);
  });

  it("is the only one where the card names none", () => {
    expect(pickItem(reading(fact("depot")), "fact").item).to.include({ id: "depot" });
    expect(pickItem(read({ text: "Alone.", by: "Ada Example" }, { type: "fact" }), "fact").item).to.include({
      text: "Alone.",
    });
  });

  it("is none where there are several and the card names none", () => {
    const picked = pickItem(reading(fact("depot"), fact("bridge")), "fact");
    expect(picked.item).to.equal(undefined);
    expect(codesOf(picked)).to.deep.equal(["unknown-claim"]);
  });

  it("is none where one of two was dropped and the card names none", () => {
    const picked = pickItem(reading(fact("depot"), fact("bridge", { mode: "alledged" })), "fact");
    expect(picked.item).to.equal(undefined);
  });

  it("is none where the id is not there; the nearest is named", () => {
    const picked = pickItem(reading(fact("depot"), fact("bridge")), "fact", "bridges");
    expect(picked.item).to.equal(undefined);
    expect(picked.issues).to.have.length(1);
    expect(picked.issues[0]).to.deep.include({ severity: "error", code: "unknown-claim", item: "bridges" });
    expect(picked.issues[0]?.details).to.deep.equal({ found: "bridges", nearest: "bridge" });
  });

  it("is none where it is of another type than the tag", () => {
    const picked = pickItem(reading(fact("depot")), "quote", "depot");
    expect(picked.item).to.equal(undefined);
    expect(picked.issues[0]).to.deep.include({ severity: "error", code: "wrong-tag" });
    expect(picked.issues[0]?.details).to.deep.equal({ found: "fact", type: "quote" });
  });

  it("stays withdrawn under a tag of another type", () => {
    const picked = pickItem(reading(fact("depot", { withdrawn: true })), "quote", "depot");
    expect(picked.item).to.deep.include({ withdrawn: {} });
  });

  it("is none where it is wrong, with what is wrong in it and no more", () => {
    const picked = pickItem(
      reading(fact("depot", { mode: "alledged" }), fact("bridge", { when: "someday" })),
      "fact",
      "depot",
    );
    expect(picked.item).to.equal(undefined);
    expect(codesOf(picked)).to.deep.equal(["unknown-value"]);
    expect(picked.issues[0]?.path).to.equal("items[0].mode");
  });

  it("comes with what was dropped of it, and with nothing of its neighbours’", () => {
    const whole = reading(fact("depot", { mode: "alledged" }), fact("bridge", { when: "someday" }));
    const picked = pickItem(whole, "fact", "bridge");
    expect(picked.item).to.include({ id: "bridge" });
    expect(picked.issues.map(({ path }) => path)).to.deep.equal(["items[1].when"]);
  });

  it("is none where nothing could be read, with all that is wrong", () => {
    const picked = pickItem(read("{"), "fact", "depot");
    expect(picked.item).to.equal(undefined);
    expect(codesOf(picked)).to.deep.equal(["json-syntax"]);
    expect(picked.given).to.equal("{");
  });

  it("is there when it was withdrawn, whatever its tag makes of it", () => {
    expect(pickItem(reading(fact("depot", { withdrawn: true })), "fact", "depot").item).to.have.property(
      "withdrawn",
    );
  });
});
