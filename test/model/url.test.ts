import { expect } from "@open-wc/testing";
import { gate } from "../../src/model/url.js";
import { fc } from "../seeded.js";
import { good, plain, readOne } from "./items.js";

interface Vector {
  url: string;
  /** What must come out, or null. */
  href: string | null;
}

const vectors: Vector[] = await (await fetch(new URL("../data/url-vectors.json", import.meta.url))).json();

/** Of an image, as a vector says of a link: https alone. */
const imageOf = ({ href }: Vector) => (href?.startsWith("https:") ? href : null);

const media = (fields: object) => {
  const { item, said } = readOne({ ...good.fact, media: { alt: "A bridge", ...fields } });
  return { media: plain(item?.media) as Record<string, string> | undefined, said };
};

describe("the gate for addresses", () => {
  it("has 1,970 vectors to pass", () => {
    expect(vectors).to.have.lengthOf(1970);
  });

  it("lets out what each vector says, and nothing else", () => {
    for (const vector of vectors) {
      const result = gate(vector.url);
      expect("href" in result ? result.href : null, JSON.stringify(vector.url)).to.equal(vector.href);
    }
  });

  it("lets out for an image what each vector says, without http", () => {
    for (const vector of vectors) {
      const result = gate(vector.url, { secure: true });
      expect("href" in result ? result.href : null, JSON.stringify(vector.url)).to.equal(imageOf(vector));
    }
  });

  it("says why", () => {
    const faults: [string, string][] = [
      ["page.html", "relative"],
      ["/page.html", "relative"],
      ["//example.org/page", "relative"],
      ["example.org", "relative"],
      ["javascript:alert(1)", "scheme"],
      ["data:text/html,x", "scheme"],
      ["mailto:a@example.org", "scheme"],
      ["https://user:word@example.org/", "userinfo"],
      ["https://user@example.org/", "userinfo"],
      ["https://", "unreadable"],
    ];
    for (const [url, fault] of faults) expect(gate(url), url).to.deep.equal({ fault });
    expect(gate("http://example.org/a.jpg", { secure: true })).to.deep.equal({ fault: "insecure-image" });
  });

  it("lets nothing out but http and https without user name, the same when it goes in again", () => {
    const piece = fc.constantFrom(
      "https",
      "http",
      "javascript",
      "data",
      ":",
      "//",
      "/",
      "\\",
      "@",
      "user",
      "example.org",
      "[::1]",
      "127.1",
      "%00",
      "%2e",
      "\t",
      "\n",
      " ",
      "\u0000",
      "\u202e",
      "ｈ",
      "。",
      "#",
      "?",
      "..",
      "xn--",
      "ß",
      "alert(1)",
    );
    const written = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(written, fc.boolean(), (url, secure) => {
        const result = gate(url, { secure });
        if ("fault" in result) return;
        const { protocol, username, password } = new URL(result.href);
        expect(protocol).to.be.oneOf(secure ? ["https:"] : ["https:", "http:"]);
        expect(result.href).to.match(secure ? /^https:\/\// : /^https?:\/\//);
        expect(username + password).to.equal("");
        expect(gate(result.href, { secure })).to.deep.equal(result);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an address in a document", () => {
  it("passes the gate in a link, and where it does not the claim stays", () => {
    for (const vector of vectors) {
      const { item, said } = readOne({
        ...good.fact,
        by: { source: { name: "Ada Example" }, url: vector.url },
      });
      const isBlank = vector.url.trim() === "";
      expect(item?.by?.[0]?.url ?? null, JSON.stringify(vector.url)).to.equal(vector.href);
      expect(said).to.deep.equal(vector.href || isBlank ? [] : ["warning bad-url by.url"]);
    }
  });

  it("passes the gate in a picture", () => {
    for (const vector of vectors) {
      expect(media({ src: vector.url }).media?.src ?? null, JSON.stringify(vector.url)).to.equal(
        imageOf(vector),
      );
      expect(media({ licenseUrl: vector.url }).media?.licenseUrl ?? null).to.equal(vector.href);
    }
  });

  it("is dropped where it is no string", () => {
    for (const bad of [5, true, ["javascript:alert(1)"], { toString: "https://example.org" }]) {
      const { item, said } = readOne({ ...good.fact, by: { source: "Ada Example", url: bad } });
      expect(item?.by?.[0]).to.not.have.property("url");
      expect(said).to.deep.equal(["warning wrong-type by.url"]);
    }
  });

  it("passes the gate in each candidate of a srcset, or the srcset is dropped", () => {
    const srcset = (given: string) => media({ srcset: given });
    expect(srcset("https://example.org/a.jpg 480w, https://example.org/b.jpg 2x").media?.srcset).to.equal(
      "https://example.org/a.jpg 480w, https://example.org/b.jpg 2x",
    );
    expect(srcset("https://example.org/a,b.jpg 1.5x").media?.srcset).to.equal(
      "https://example.org/a%2Cb.jpg 1.5x",
    );
    for (const bad of [
      "a.jpg 480w",
      "http://example.org/a.jpg 480w",
      "https://example.org/a.jpg 480w, javascript:alert(1) 2x",
      "https://example.org/a.jpg 480w 2x",
      "https://example.org/a.jpg large",
      "https://user@example.org/a.jpg",
    ]) {
      const { media: read, said } = srcset(bad);
      expect(read, bad).to.not.have.property("srcset");
      expect(said).to.have.lengthOf(1);
    }
  });

  it("lets out of a srcset nothing but https, whatever vector stands in it", () => {
    for (const { url } of vectors) {
      const read = srcsetOf(`https://example.org/a.jpg 480w, ${url} 2x`);
      for (const candidate of read?.split(", ") ?? []) expect(candidate).to.match(/^https:\/\/\S+( \S+)?$/);
    }
    function srcsetOf(given: string) {
      return media({ srcset: given }).media?.srcset;
    }
  });
});
