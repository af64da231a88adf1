import { expect } from "@open-wc/testing";
import { forgetDocument, loadDocument } from "../../src/elements/load-document.js";
import type { Reading } from "../../src/model/read.js";
import { answer, hurry, json, newAddress, undo } from "./page.js";

const good = { items: [{ id: "depot", type: "fact", text: "Two depots burned.", by: "Ada Example" }] };

const codesOf = ({ issues }: Reading) => issues.map(({ code }) => code);

/** What comes of an address whose answer is given. */
function loaded(by: Parameters<typeof answer>[0], url = newAddress()): Promise<Reading> {
  answer(by);
  return loadDocument(url).reading;
}

/** The test server’s own answer. */
const served = (query: Record<string, string | string[]>) => {
  const url = new URL("/answer", location.href);
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) url.searchParams.append(name, value);
  url.searchParams.append("nr", newAddress());
  return url.href;
};

/** An answer that says where it came from in the end. */
function from(url: string, response: Response): Response {
  Object.defineProperty(response, "url", { value: url });
  return response;
}

describe("loading a claims document", () => {
  afterEach(undo);

  describe("from a server", () => {
    it("reads what it answers", async () => {
      const reading = await loadDocument(served({ body: JSON.stringify(good), type: "application/json" }))
        .reading;
      expect(codesOf(reading)).to.deep.equal([]);
      expect(reading.value?.items[0]).to.include({ id: "depot" });
    });

    it("reads it under a wrong type and behind a byte-order mark", async () => {
      const body = `\ufeff${JSON.stringify(good)}`;
      const reading = await loadDocument(served({ body, type: "text/plain; charset=utf-8" })).reading;
      expect(reading.value?.items).to.have.length(1);
    });

    it("follows it to another place on the same site", async () => {
      const there = served({ body: JSON.stringify(good), type: "application/json" });
      const url = served({ status: "302", header: `Location: ${there}` });
      expect((await loadDocument(url).reading).value?.items).to.have.length(1);
    });

    it("says that it failed, and with what", async () => {
      for (const status of ["404", "500"]) {
        const { value, issues } = await loadDocument(served({ status, body: JSON.stringify(good) })).reading;
        expect(value).to.equal(undefined);
        expect(issues[0]).to.deep.include({ severity: "error", code: "load-failed" });
        expect(issues[0]?.details?.http).to.equal(status);
      }
    });

    it("says that it failed when the connection breaks", async () => {
      expect(codesOf(await loadDocument(served({ close: "" })).reading)).to.deep.equal(["load-failed"]);
    });

    it("says that a web page came in its place", async () => {
      const reading = await loadDocument(served({ body: "<!doctype html><title>Sign in</title>" })).reading;
      expect(reading.value).to.equal(undefined);
      expect(codesOf(reading)).to.deep.equal(["json-syntax"]);
      expect(reading.given).to.contain("Sign in");
    });

    it("says that nothing came", async () => {
      for (const status of ["200", "204"]) {
        const reading = await loadDocument(served({ status })).reading;
        expect(reading.value, status).to.equal(undefined);
        expect(codesOf(reading), status).to.deep.equal(["json-syntax"]);
      }
    });
  });

  it("reads what a library answers that stands in for fetch and knows of no streams", async () => {
    const without = (text: string) => Object.defineProperty(new Response(text), "body", { value: undefined });
    const reading = await loaded(async () => without(JSON.stringify(good)));
    expect(codesOf(reading)).to.deep.equal([]);
    expect(reading.value?.items).to.have.length(1);
    const long = await loaded(async () => without(JSON.stringify({ ...good, more: "x".repeat(2 ** 20) })));
    expect(long.value).to.equal(undefined);
  });

  it("sends no cookies and says nothing of the page", async () => {
    const requests = answer(() => json(good));
    await loadDocument(newAddress()).reading;
    expect(requests[0]?.init).to.include({ credentials: "omit", referrerPolicy: "no-referrer" });
  });

  it("takes a redirect to a site that the page lists, and to no other", async () => {
    expect(
      codesOf(await loaded(() => from("https://stranger.example/claims.json", json(good)))),
    ).to.deep.equal(["foreign-origin"]);
    const meta = document.createElement("meta");
    meta.name = "onrecord:origins";
    meta.content = "https://claims.example";
    document.head.append(meta);
    const reading = await loaded(() => from("https://claims.example/claims.json", json(good)));
    meta.remove();
    expect(reading.value?.items).to.have.length(1);
  });

  it("stops in the middle of an answer that is too large, and says how large it may be", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
      },
    });
    const requests = answer(() => new Response(endless));
    const { value, issues } = await loadDocument(newAddress()).reading;
    expect(value).to.equal(undefined);
    expect(issues[0]).to.deep.include({ severity: "error", code: "load-too-large" });
    expect(issues[0]?.details?.limit).to.equal("256 KB");
    expect(pulled).to.be.below(10);
    expect(requests[0]?.init.signal?.aborted).to.equal(true);
  });

  it("counts bytes, whatever the language", async () => {
    const text = "б".repeat(9000);
    const items = Array.from({ length: 15 }, (_, n) => ({ id: `claim-${n}`, type: "fact", text, by: "Ada" }));
    expect(JSON.stringify({ items }).length).to.be.below(256 * 1024);
    expect(codesOf(await loaded(() => json({ items })))).to.deep.equal(["load-too-large"]);
  });

  it("puts letters together that came in two pieces", async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ item: { type: "fact", text: "Дім", by: "Ada" } }),
    );
    const cut = bytes.indexOf(0xd1) + 1 || bytes.indexOf(0xd0) + 1;
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut));
        controller.enqueue(bytes.slice(cut));
        controller.close();
      },
    });
    const { value } = await loaded(() => new Response(pieces));
    expect(value?.items[0]).to.deep.include({ text: "Дім" });
  });

  it("says that an answer took too long", async () => {
    hurry(8000);
    const requests = answer(
      ({ init }) =>
        new Promise((_, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason))),
    );
    const { issues } = await loadDocument(newAddress()).reading;
    expect(issues[0]).to.deep.include({ severity: "error", code: "load-timeout" });
    expect(issues[0]?.details?.limit).to.equal("8");
    expect(requests[0]?.init.signal?.aborted).to.equal(true);
  });

  it("says the same of one that drips", async () => {
    hurry(8000);
    const { issues } = await loaded(({ init }) => {
      const drip = new ReadableStream({
        start: (controller) =>
          init.signal?.addEventListener("abort", () => controller.error(init.signal?.reason)),
      });
      return new Response(drip);
    });
    expect(issues[0]?.code).to.equal("load-timeout");
  });

  describe("for several who ask", () => {
    it("asks once, and once more when the answer was forgotten", async () => {
      const url = newAddress();
      const requests = answer(() => json(good));
      const [first, second] = [loadDocument(url), loadDocument(url)];
      expect(await first.reading).to.equal(await second.reading);
      expect(await loadDocument(url).reading).to.equal(await first.reading);
      expect(requests).to.have.length(1);
      forgetDocument(url);
      await loadDocument(url).reading;
      expect(requests).to.have.length(2);
    });

    it("remembers a failure too, until it is forgotten", async () => {
      const url = newAddress();
      const requests = answer(() => new Response("", { status: 500 }));
      await loadDocument(url).reading;
      await loadDocument(url).reading;
      expect(requests).to.have.length(1);
    });

    it("gives up when the last has left, each of whom can leave once", async () => {
      const url = newAddress();
      const requests = answer(() => new Promise(() => {}));
      const [first, second] = [loadDocument(url), loadDocument(url)];
      first.leave();
      first.leave();
      expect(requests[0]?.init.signal?.aborted).to.equal(false);
      second.leave();
      expect(requests[0]?.init.signal?.aborted).to.equal(true);
      loadDocument(url).leave();
      expect(requests).to.have.length(2);
    });

    it("keeps the answer after they left", async () => {
      const url = newAddress();
      const requests = answer(() => json(good));
      const first = loadDocument(url);
      await first.reading;
      first.leave();
      await loadDocument(url).reading;
      expect(requests).to.have.length(1);
    });

    it("lets a new question stand when an old one is given up", async () => {
      const url = newAddress();
      const requests = answer(() => new Promise(() => {}));
      const first = loadDocument(url);
      forgetDocument(url);
      const second = loadDocument(url);
      first.leave();
      expect(requests.map(({ init }) => init.signal?.aborted)).to.deep.equal([true, false]);
      expect(loadDocument(url).reading).to.equal(second.reading);
    });
  });
});
