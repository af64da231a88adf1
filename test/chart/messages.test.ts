import { expect } from "@open-wc/testing";
import { chartMessagesFor } from "../../src/chart/known-languages.js";

const all = ["uk", "ko", "ar", "de", "fr", "es", "ja"];

/** Every message with its name, as `about.count`. */
const flat = (messages: object, before = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, message]) =>
    typeof message === "string" ? [[before + key, message] as [string, string]] : flat(message, `${key}.`),
  );

const slotsOf = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

describe("the words of a chart", () => {
  const english = flat(chartMessagesFor("en"));

  for (const language of all) {
    it(`are there in ${language}, each with the slots of the English one, and none of them English`, () => {
      const words = Object.fromEntries(flat(chartMessagesFor(language)));
      for (const [name, message] of english) {
        expect(slotsOf(words[name] ?? ""), name).to.deep.equal(slotsOf(message));
        if (/\p{L}{4}/u.test(message.replace(/\{\w+\}/g, "")) && name !== "picture.source")
          expect(words[name], name).not.to.equal(message);
      }
    });
  }

  it("are English where a language has none, and a region's are its language's", () => {
    expect(chartMessagesFor("xx")).to.equal(chartMessagesFor("en"));
    expect(chartMessagesFor("constructor")).to.equal(chartMessagesFor("en"));
    expect(chartMessagesFor("de-AT")).to.equal(chartMessagesFor("de"));
  });
});
