import { expect } from "@open-wc/testing";
import type { elements as Elements } from "../src/registry.js";

const tags = ["article-claims", "fact-card", "quote-block", "stat-bar", "equipment-compare"];
const good = JSON.stringify({ text: "Two depots burned.", by: "Ada Example" });

type Page = Window & typeof globalThis & { found: Record<string, unknown>; warnings: string[] };

const frames: HTMLIFrameElement[] = [];

/** A page of its own on which a module has run; `found` is what that left there. */
async function pageAfter(module: string, body = ""): Promise<Page> {
  const frame = document.createElement("iframe");
  frame.title = "page";
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentWindow as Page;
  page.document.body.innerHTML = body;
  page.found = {};
  page.warnings = [];
  page.console.warn = (...said: unknown[]) => page.warnings.push(said.join(" "));
  const script = page.document.createElement("script");
  script.type = "module";
  script.textContent = `const found = window.found;
    try { ${module} } catch (error) { found.error = error; }
    window.dispatchEvent(new Event("done"));`;
  const done = new Promise((resolve) => page.addEventListener("done", resolve, { once: true }));
  page.document.head.append(script);
  await done;
  if (page.found.error) throw page.found.error;
  return page;
}

const taken = (tag: string) => `
  class Other extends HTMLElement { connectedCallback() { this.title = "another library's" } }
  customElements.define("${tag}", Other);`;

const ours = (page: Page, name: string) =>
  (page.customElements.get(name) as { onrecord?: boolean } | undefined)?.onrecord === true;

describe("registering the tags on a page that knows none of ours", () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it("is done by nothing but define", async () => {
    const page = await pageAfter('await import("/src/index.ts");');
    for (const tag of tags) expect(page.customElements.get(tag), tag).to.equal(undefined);
  });

  it("registers the five, and says that none was taken", async () => {
    const page = await pageAfter('const { define } = await import("/src/index.ts"); found.taken = define();');
    for (const tag of tags) expect(ours(page, tag), tag).to.equal(true);
    expect(page.found.taken).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it("may be done twice, by a second copy too", async () => {
    const page = await pageAfter(`
      const first = await import("/src/registry.ts");
      const second = await import("/src/registry.ts?copy=2");
      found.taken = [first.define(), first.define(), second.define()];
      found.isFirst = customElements.get("fact-card") === first.elements["fact-card"];`);
    expect(page.found.taken).to.deep.equal([[], [], []]);
    expect(page.found.isFirst).to.equal(true);
    expect(page.warnings).to.deep.equal([]);
  });

  it("is done tag by tag by an entry for each", async () => {
    for (const tag of tags) {
      const page = await pageAfter(`await import("/src/define/${tag}.ts");`);
      for (const one of tags) expect(ours(page, one), `${tag}: ${one}`).to.equal(one === tag);
    }
  });

  it("is done for all by one entry", async () => {
    const page = await pageAfter('await import("/src/define.ts");');
    for (const tag of tags) expect(ours(page, tag), tag).to.equal(true);
  });

  it("shows what stands on the page already", async () => {
    const page = await pageAfter(
      'await import("/src/define.ts");',
      `<fact-card data-json='${good}'></fact-card>`,
    );
    const card = page.document.querySelector("fact-card") as InstanceType<(typeof Elements)["fact-card"]>;
    await card.updateComplete;
    expect(card.shadowRoot?.textContent).to.contain("Two depots burned.");
  });

  describe("where somebody else has a tag", () => {
    it("leaves that alone, registers the others, and says so once", async () => {
      const page = await pageAfter(`
        ${taken("stat-bar")}
        customElements.define("quote-block", class extends HTMLElement {});
        const { define } = await import("/src/registry.ts");
        found.taken = [define(), define()];
        found.isTheirs = customElements.get("stat-bar") === Other;`);
      expect(page.found.taken).to.deep.equal([
        ["quote-block", "stat-bar"],
        ["quote-block", "stat-bar"],
      ]);
      expect(page.found.isTheirs).to.equal(true);
      expect(ours(page, "fact-card")).to.equal(true);
      expect(page.warnings).to.have.length(1);
      expect(page.warnings[0]).to.contain('define({ prefix: "onrecord-" })');
    });

    it("registers ours with a prefix, all five", async () => {
      const page = await pageAfter(
        `${taken("stat-bar")}
        const { define } = await import("/src/registry.ts");
        define();
        found.taken = define({ prefix: "onrecord-" });`,
        `<onrecord-fact-card data-json='${good}'></onrecord-fact-card>`,
      );
      expect(page.found.taken).to.deep.equal([]);
      for (const tag of tags) expect(ours(page, `onrecord-${tag}`), tag).to.equal(true);
      const card = page.document.querySelector("onrecord-fact-card") as InstanceType<
        (typeof Elements)["fact-card"]
      >;
      await card.updateComplete;
      expect(card.shadowRoot?.textContent).to.contain("Two depots burned.");
    });

    it("never throws, whatever the prefix", async () => {
      const page = await pageAfter(
        'const { define } = await import("/src/registry.ts"); found.taken = define({ prefix: "9 " });',
      );
      expect(page.found.taken).to.deep.equal(tags);
    });
  });

  describe("by the one script for a news site", () => {
    it("registers the five, and exports what a site sets", async () => {
      const page = await pageAfter('found.names = Object.keys(await import("/src/drop-in.ts"));');
      for (const tag of tags) {
        expect(ours(page, tag), tag).to.equal(true);
        expect(page.customElements.get(`onrecord-${tag}`), tag).to.equal(undefined);
      }
      expect(page.found.names).to.have.members(["define", "registerLanguage", "setMessages"]);
    });

    it("puts ours beside a tag that is taken, and only there", async () => {
      const page = await pageAfter(`${taken("stat-bar")} await import("/src/drop-in.ts");`);
      expect(ours(page, "stat-bar")).to.equal(false);
      expect(ours(page, "onrecord-stat-bar")).to.equal(true);
      expect(page.customElements.get("onrecord-fact-card")).to.equal(undefined);
    });

    it("adds no name to the page", async () => {
      const page = await pageAfter(
        'const before = new Set(Object.getOwnPropertyNames(window)); await import("/src/drop-in.ts"); found.added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));',
      );
      const ofOthers = /^(lit|reactiveElement)[A-Za-z]*$/;
      expect((page.found.added as string[]).filter((name) => !ofOthers.test(name))).to.deep.equal([]);
    });
  });
});
