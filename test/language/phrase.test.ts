import { expect } from "@open-wc/testing";
import { fill, fillOne, fillPresent, joined, plain, withoutRoles } from "../../src/language/phrase.js";

describe("a message's slots", () => {
  it("take a phrase as it is, and a word", () => {
    const name = [{ text: "Ada", as: "name" as const }];
    expect(fill("{name} told {other}", { name, other: "Ben" })).to.deep.equal([
      { text: "Ada", as: "name" },
      { text: " told " },
      { text: "Ben" },
    ]);
  });

  it("leave the message's own words their role", () => {
    expect(fill("about {n}", { n: "5" }, "hedge")).to.deep.equal([
      { text: "about ", as: "hedge" },
      { text: "5" },
    ]);
  });

  it("are filled once: braces in somebody's text stay braces", () => {
    expect(plain(fill("{a} {b}", { a: "{b}", b: "two" }))).to.equal("{b} two");
    expect(plain(fillPresent("{a} {b}", { a: [{ text: "{b}" }], b: [{ text: "two" }] }))).to.equal("{b} two");
  });
});

describe("a message with one slot", () => {
  it("is said only where there is something to put into it", () => {
    expect(plain(fillOne("as of {date}.", [{ text: "2025" }]))).to.equal("as of 2025.");
    expect(fillOne("as of {date}", [])).to.deep.equal([]);
    expect(fillOne("as of {date}", undefined)).to.deep.equal([]);
  });

  it("takes somebody's braces as they are", () => {
    expect(plain(fillOne("{a}!", [{ text: "{b}" }]))).to.equal("{b}!");
  });
});

describe("slots that may be empty", () => {
  const say = (slots: Record<string, string>) =>
    plain(
      fillPresent(
        "{name}, {role} {date}",
        Object.fromEntries(Object.entries(slots).map(([key, text]) => [key, [{ text }]])),
      ),
    );

  it("go with what stands before them", () => {
    expect(say({ name: "Ada", role: "engineer", date: "2025" })).to.equal("Ada, engineer 2025");
    expect(say({ name: "Ada", date: "2025" })).to.equal("Ada 2025");
    expect(say({ name: "Ada", role: "engineer" })).to.equal("Ada, engineer");
    expect(say({ role: "engineer", date: "2025" })).to.equal("engineer 2025");
    expect(say({ date: "2025" })).to.equal("2025");
    expect(say({})).to.equal("");
  });
});

describe("phrases one after the other", () => {
  it("have something between those that say anything", () => {
    const [a, b] = [[{ text: "a" }], [{ text: "b" }]];
    expect(plain(joined([a, [], b], ", "))).to.equal("a, b");
    expect(joined([], ", ")).to.deep.equal([]);
  });

  it("keep their language and their day where they lose their role", () => {
    const phrase = [{ text: "торік", as: "date" as const, lang: "uk", datetime: "2024" }];
    expect(withoutRoles(phrase)).to.deep.equal([{ text: "торік", lang: "uk", datetime: "2024" }]);
  });
});
