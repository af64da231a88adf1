import { expect } from "@open-wc/testing";
import { gate } from "../../src/model/url.js";
import { shareOf } from "../share.js";
import {
  closePages,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  showsItem,
} from "./host-page.js";
import type { JsonObject } from "./rich-items.js";
import { countTests } from "./trials.js";

/*
 * An address with a script in it, written as something that a system on the way, a browser or a reader's eye may turn
 * into one: each way by itself, and each two on one another.
 */

const scripts = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "javascript://example.org/%0aalert(1)",
];

const each = (text: string, change: (letter: string) => string, where = /[a-z]/gi) =>
  text.replace(where, (letter) => change(letter));
const code = (letter: string, base: number) => letter.codePointAt(0)?.toString(base) as string;
const scheme = (text: string, change: (scheme: string) => string) => text.replace(/^[a-z]+(?=:)/i, change);

const ways: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "full width": (text) =>
    each(text, (letter) => String.fromCodePoint((letter.codePointAt(0) as number) + 0xfee0), /[!-~]/g),
  "full width colon": (text) => text.replace(":", "："),
  "mathematical letters": (text) =>
    each(text, (letter) => String.fromCodePoint(0x1d400 + (letter.codePointAt(0) as number) - 97), /[a-z]/g),
  "circled letters": (text) =>
    each(text, (letter) => String.fromCodePoint(0x24d0 + (letter.codePointAt(0) as number) - 97), /[a-z]/g),
  "letters of another script": (text) => text.replaceAll("a", "\u0430").replaceAll("c", "\u0441"),
  "long s": (text) => text.replaceAll("s", "\u017f"),
  "dotless i": (text) => text.replaceAll("i", "\u0131"),
  "percent, the scheme": (text) => scheme(text, (one) => each(one, (letter) => `%${code(letter, 16)}`)),
  "percent, the colon": (text) => text.replace(":", "%3a"),
  "percent, twice": (text) => text.replace(":", "%253a"),
  "decimal entities": (text) => each(text, (letter) => `&#${code(letter, 10)};`),
  "long entities": (text) => each(text, (letter) => `&#${code(letter, 10).padStart(7, "0")}`),
  "hexadecimal entities": (text) => each(text, (letter) => `&#x${code(letter, 16)};`),
  "named entities": (text) => text.replace(":", "&colon;").replace("(", "&lpar;"),
  "entities of entities": (text) => text.replace(":", "&amp;colon;"),
  "escapes of JSON": (text) => each(text, (letter) => `\\u${code(letter, 16).padStart(4, "0")}`),
  "escapes of CSS": (text) => each(text, (letter) => `\\${code(letter, 16)} `),
  "tabs between": (text) => [...text].join("\t"),
  "line ends between": (text) => [...text].join("\n"),
  "carriage returns between": (text) => scheme(text, (one) => [...one].join("\r")),
  "a tab before the colon": (text) => text.replace(":", "\t:"),
  "spaces before": (text) => `  \t\n${text}`,
  "control characters before": (text) => `\u0001\u0002\u001f${text}`,
  "zero before": (text) => `\0${text}`,
  "wide spaces before": (text) => `\u00a0\u2003\u3000${text}`,
  "a byte-order mark before": (text) => `\ufeff${text}`,
  "zero width between": (text) => [...text].join("\u200b"),
  "joiners between": (text) => scheme(text, (one) => [...one].join("\u200d")),
  "soft hyphens between": (text) => scheme(text, (one) => [...one].join("\u00ad")),
  "combining marks": (text) => each(text, (letter) => `${letter}\u0301`),
  "turned round": (text) => `\u202e${[...text].reverse().join("")}`,
  "marks of direction": (text) => `\u200f\u2066${text}\u2069`,
  "in brackets": (text) => `<${text}>`,
  "in quotes": (text) => `"${text}"`,
  "as a url()": (text) => `url(${text})`,
  "after another": (text) => `https://example.org/ ${text}`.replace(/^.* /, ""),
  "after view-source:": (text) => `view-source:${text}`,
  "after feed:": (text) => `feed:${text}`,
  "after blob:": (text) => `blob:${text}`,
  "after a slash": (text) => `/${text}`,
  "after two": (text) => `//${text}`,
  "after a question mark": (text) => `?${text}`,
  "as a user name": (text) => `https://${text.replace(/\W/g, "")}@example.org/`,
  "as a broken https": (text) => `https:${text}`,
};

const names = Object.keys(ways);
const made = scripts.flatMap((text) =>
  names.flatMap((first) =>
    names.map((second) => ({
      what: `${first}, then ${second}`,
      url: (ways[second] as (text: string) => string)((ways[first] as (text: string) => string)(text)),
    })),
  ),
);
const all = [...new Map(made.map((one) => [one.url, one])).values()];

/** Every way to decode that something between a document and a reader has. */
const decodings: ((text: string) => string)[] = [
  (text) => text.normalize("NFKC"),
  (text) => text.normalize("NFKD"),
  (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  },
  (text) => new DOMParser().parseFromString(text.replaceAll("<", "&lt;"), "text/html").body.textContent ?? "",
  (text) => text.replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, ""),
];

const link = document.createElement("a");
const protocolOf = (href: string) => {
  link.href = href;
  return link.protocol;
};

describe("an address with a script in it, in whatever way it is written", function () {
  this.timeout(120_000);
  afterEach(closePages);
  const times = countTests("urls", "scripts in disguise");

  it(`passes the gate in none of ${all.length} ways, and what passes is no script after any decoding`, () => {
    times(all.length);
    expect(all.length).to.be.above(5000);
    for (const { url, what } of all) {
      const { href } = gate(url) as { href?: string };
      if (href === undefined) continue;
      // What is a part of a good address is a good address.
      expect(href, what).to.match(/^https?:\/\/[^/]/);
      for (const decode of decodings)
        expect(protocolOf(decode(href)), `${what}: ${href}`).to.match(/^(?:https?)?:$/);
    }
  });

  it("is the link of nothing and the picture of nothing in a card", async () => {
    const page = await hostPage({
      csp: "img-src 'none'",
      reportOnly: "default-src 'none'; script-src 'self'; style-src 'self'",
    });
    const some = shareOf(all, 8);
    times(some.length);
    const itemOf = (url: string): JsonObject => ({
      text: "It is so.",
      by: [{ source: { name: "A", url, org: { name: "B", url } }, url }],
      media: { src: url, srcset: `${url} 2x`, license: "CC0", licenseUrl: url },
      replies: [{ by: { name: "C" }, answer: "denied", url }],
      reviews: [{ by: { name: "D" }, label: "Wrong", url }],
      revisions: [{ note: "E", url }],
      corrections: [{ note: "F", url }],
    });
    for (let start = 0; start < some.length; start += 200) {
      const cards = some.slice(start, start + 200).map(({ url }) => {
        const card = make(page, "fact-card", {}, "Fallback");
        card.data = itemOf(url);
        return card;
      });
      const place = make(page, "div", { hidden: "" }, ...cards);
      page.document.body.append(place);
      await settled(cards);
      for (const [at, card] of cards.entries()) expectNoScript(card, some[start + at]?.what ?? "");
      place.remove();
    }
    expect({ ...harm(page.noted), violations: [] }).to.deep.equal(noHarm);
    expect(page.noted.violations.filter(({ directive }) => directive.startsWith("script"))).to.deep.equal([]);
  });
});

function expectNoScript(card: OurElement, what: string) {
  expect(showsItem(card), what).to.equal(true);
  for (const one of card.shadowRoot?.querySelectorAll("[href], [src], [srcset], [cite], [action]") ?? []) {
    for (const name of ["href", "src", "srcset", "cite", "action"]) {
      const value = one.getAttribute(name);
      if (value === null || value.startsWith("#")) continue;
      expect(value, `${what}: ${name}`).to.match(
        name === "src" || name === "srcset" ? /^https:\/\// : /^https?:\/\//,
      );
    }
  }
}
