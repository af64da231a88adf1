// What a stranger sees who opens the Storybook: built as it is built, and looked at in Chromium.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { find } from "../../scripts/browsers.js";
import { openChromium } from "../../scripts/chromium.js";
import { bin, root } from "../../scripts/project.js";

const types = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml" };
const { modules } = JSON.parse(readFileSync(join(root, "custom-elements.json"), "utf8"));
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** What stands under each heading of a tag's page. */
const interfaceOf = ({ attributes, members, events, slots, cssStates, cssParts, cssProperties }) => ({
  Attributes: attributes,
  Properties: members.filter(({ kind }) => kind === "field"),
  Methods: members.filter(({ kind }) => kind === "method"),
  Events: events,
  Slots: slots,
  States: cssStates,
  Parts: cssParts,
  "Custom properties": cssProperties,
});

const chromium = find("chromium");

describe("the built Storybook", { skip: chromium ? false : "no Chromium" }, () => {
  let folder;
  let server;
  let site;
  let browser;
  let page;
  const faults = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-storybook-"));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [bin("storybook"), "build", "--quiet", "--disable-telemetry", "--output-dir", folder],
      { cwd: root, encoding: "utf8" },
    );
    assert.equal(status, 0, `${stdout}${stderr}`);
    server = createServer(({ url }, response) => {
      const { pathname } = new URL(url, "http://127.0.0.1");
      const path = join(folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname));
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
        if (pathname !== "/favicon.ico") faults.push(`asked for ${url}`);
        return response.writeHead(404).end();
      }
      const type = types[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": "max-age=3600" });
      createReadStream(path).pipe(response);
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    site = `http://127.0.0.1:${server.address().port}`;
    // Nothing but what was built answers: whatever is asked for elsewhere is a fault.
    browser = await openChromium(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]);
    const permissions = ["clipboard-read", "clipboard-write"];
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, permissions });
    page.setDefaultTimeout(60_000);
    page.on("request", (request) => {
      if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== site)
        faults.push(`asked for ${request.url()}`);
    });
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico"))
        faults.push(message.text());
    });
  });

  after(async () => {
    await browser?.close();
    server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const entries = () => Object.values(JSON.parse(readFileSync(join(folder, "index.json"), "utf8")).entries);

  /** Says in the page that is open what Storybook's own frame would say, and waits for what is answered. */
  const tell = (event, payload, answer, id) =>
    page.evaluate(
      ({ event, payload, answer, id }) =>
        new Promise((answered, failed) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          channel.on(answer, (of) => {
            if ((of.storyId ?? of) === id) answered();
          });
          channel.emit(event, payload);
          setTimeout(() => failed(new Error(`${event}: no ${answer} of ${id}`)), 60_000);
        }),
      { event, payload, answer, id },
    );
  const first = "elements-fact-card--verified";
  /** As a click in the sidebar does. */
  const go = async (viewMode, storyId) => {
    if (!page.url().startsWith(`${site}/iframe.html`)) {
      await page.goto(`${site}/iframe.html?viewMode=story&id=${first}`);
      await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__?.last("storyFinished"));
    }
    if (page.url().endsWith(`id=${storyId}`)) return;
    await tell(
      "setCurrentStory",
      { storyId, viewMode },
      viewMode === "docs" ? "docsRendered" : "storyFinished",
      storyId,
    );
  };
  /** As a click in the toolbar does. */
  const set = (globals) => tell("updateGlobals", { globals }, "storyRendered", first);

  it("names neither the machine that built it nor a folder of it", () => {
    for (const file of readdirSync(folder, { recursive: true })) {
      if (!/\.(?:html|js|json|css)$/.test(file)) continue;
      assert.ok(!readFileSync(join(folder, file), "utf8").includes(root), file);
    }
  });

  for (const element of elements) {
    const tag = element.tagName;

    it(`has a page for <${tag}>: its task, the snippet to paste, the card, its variations, its whole interface, in this order`, async () => {
      await go("docs", `elements-${tag}--docs`);
      for (const [kind, expected = []] of Object.entries(interfaceOf(element))) {
        const rows = page.locator(`table[data-interface="${kind}"] tbody tr`);
        if (expected.length > 0) await rows.first().waitFor();
        const shown = await rows.evaluateAll((all) =>
          all.filter((row) => row.getClientRects().length > 0).map((row) => row.dataset.name),
        );
        assert.deepEqual(
          shown,
          expected.map(({ name }) => name),
          `${tag}: ${kind}`,
        );
      }
      const code = page.locator(".sbdocs pre.prismjs").first();
      await code.getByText("figure").first().waitFor();
      const snippet = await code.textContent();
      assert.match(snippet, new RegExp(`^<${tag} data-json='\\{[^]*</${tag}>\\s*$`));
      const inOrder = await page.locator(".sbdocs-content").evaluate((content, shown) => {
        const places = {
          title: "h1",
          task: ".sbdocs-content > p, h1 ~ div p, h1 ~ p",
          "Paste this": "h2",
          snippet: "pre.prismjs",
          "What a reader sees": "h2",
          card: shown,
          controls: ".docblock-argstable",
          Variations: "h2",
          Interface: "h2",
          tables: "table[data-interface]",
        };
        const found = Object.entries(places).map(([name, selector]) => {
          const all = [...content.querySelectorAll(selector)];
          return { name, element: all.find(({ textContent }) => selector !== "h2" || textContent === name) };
        });
        const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
        return found.map(({ name, element }, at) => {
          if (!element) return `no ${name}`;
          return at === 0 || follows(found[at - 1].element ?? content, element) ? name : `${name}, too early`;
        });
      }, tag);
      assert.deepEqual(inOrder, [
        "title",
        "task",
        "Paste this",
        "snippet",
        "What a reader sees",
        "card",
        "controls",
        "Variations",
        "Interface",
        "tables",
      ]);
    });
  }

  it("has the guides, each with what it shows", async () => {
    const guides = entries().filter(({ title }) => title.startsWith("Guides/"));
    assert.equal(guides.length, readdirSync(join(root, "stories/guides")).length);
    for (const { id, title } of guides) {
      await go("docs", id);
      const heading = page.locator(".sbdocs-content h1");
      await heading.waitFor();
      assert.equal(await heading.textContent(), title.replace("Guides/", ""));
      assert.doesNotMatch(await page.locator(".sbdocs-content").textContent(), /undefined|\[object|NaN/);
    }
  });

  it("has every message and every quantity in each language for translators, and says who has reviewed it", async () => {
    await go("docs", "guides-for-translators--docs");
    const table = page.locator('table[data-interface="Translators"]');
    await table.waitFor();
    const languages = readdirSync(join(root, "src/language/messages")).filter((file) =>
      /^..\.ts$/.test(file),
    );
    const rows = await table
      .locator("tbody tr")
      .evaluateAll((all) =>
        all.map((row) => [row.dataset.name, ...[...row.cells].slice(1).map((cell) => cell.textContent)]),
      );
    const row = (name) => rows.find(([one]) => one === name)?.slice(1);
    assert.equal(row("reviewed").length, languages.length);
    for (const reviewer of row("reviewed")) assert.equal(reviewer, "not yet");
    assert.deepEqual(row("status.claimed").slice(0, 2), ["Claimed", "إفادة"]);
    assert.equal(row('"~40%"')[0], "about 40%\nabout 40 percent");
    // Beside the reviewers: what every language has, and what one of them has alone.
    for (const [name, ...texts] of rows) assert.ok(texts.some(Boolean), name);
    assert.ok(rows.length > 300, `${rows.length} rows`);
  });

  const forms = [
    ["tag", "Code: the tag", /^<fact-card data-json='\{/],
    [
      "html",
      "Code: standard HTML",
      /^<figure class="onrecord onrecord-fact onrecord-verified" lang="en" dir="ltr" data-onrecord="fact-card"/,
    ],
    ["archieml", "Code: ArchieML", /^type: fact\ntext: /],
  ];

  for (const [form, , expected] of forms) {
    it(`writes the code on a tag's page as the toolbar says: ${form}`, async () => {
      await page.goto(`${site}/iframe.html?viewMode=docs&id=elements-fact-card--docs&globals=code:${form}`);
      const snippet = page.locator(".sbdocs pre.prismjs").first();
      await snippet.waitFor();
      assert.match(await snippet.textContent(), new RegExp(expected.source.replace("verified", "claimed")));
    });
  }

  it("writes the code in the panel as the toolbar says", async () => {
    await page.goto(`${site}/?path=/story/elements-fact-card--verified`);
    await page.getByRole("tab", { name: "Code" }).click();
    const code = page.locator("#storybook-panel-root pre.prismjs");
    // The tag last: it is what stands there before anybody chooses.
    for (const [, name, expected] of [...forms.slice(1), ...forms.slice(0, 1)]) {
      await page.getByRole("button", { name: "What “Show code” and the panel “Code” write" }).click();
      await page.getByRole("option", { name }).click();
      // Until the story has said its code, the panel shows the code before.
      await code.filter({ hasText: expected }).waitFor();
      assert.match(await code.textContent(), expected);
    }
  });

  it("says in the panels what a card says, and under the card what is wrong with its JSON", async () => {
    const card = page.frameLocator("#storybook-preview-iframe").locator("fact-card");
    await card.waitFor();
    await page.getByRole("tab", { name: /^Actions/ }).click();
    await page.getByText("claim-ready").first().waitFor();
    await page.getByRole("tab", { name: "Controls" }).click();
    await page.locator('button[aria-label="Edit json as JSON"]').click();
    await page.locator("#control-json").fill('{ "text": "It rained.", "by": "Ada", "status": "verified" }');
    await page.locator("#control-json").blur();
    await card.getByText("The status verified needs a review").waitFor();
  });

  for (const [asked, expected] of [
    ["range", "Range: 50 to 100"],
    ["anonymous source", "Anonymous source, with the reason"],
    ["correction", "Correction"],
    ["hedge", "Hedged numbers"],
    ["pull-quote", "From a pull-quote or a big number"],
  ]) {
    it(`finds “${asked}”`, async () => {
      await page.locator("#storybook-explorer-searchfield").fill(asked);
      await page.getByRole("option", { name: expected }).first().waitFor();
    });
  }

  it("plays in its stories what a reader does with a card", async () => {
    const played = entries().filter(({ tags }) => tags.includes("play-fn"));
    assert.ok(played.length >= 4, `${played.length} stories are played`);
    for (const { id } of played) {
      await go("story", id);
      const thrown = await page.evaluate(() =>
        window.__STORYBOOK_ADDONS_CHANNEL__.last("playFunctionThrewException"),
      );
      assert.equal(thrown?.[0].message, undefined, id);
    }
  });

  it("can be set in the toolbar: scheme, theme, host page, script, width, language, direction", async () => {
    const card = page.locator("fact-card");
    const status = card.getByText("Verified").and(page.locator("b"));
    const seen = (property) =>
      card.evaluate((one, name) => {
        const inner = one.shadowRoot.querySelector(".card");
        return getComputedStyle(inner).getPropertyValue(name);
      }, property);
    await go("story", first);
    await set({ scheme: "light" });
    const paper = await seen("background-color");
    await set({ scheme: "dark" });
    assert.notEqual(await seen("background-color"), paper);
    const family = await seen("font-family");
    await set({ theme: "broadsheet" });
    assert.notEqual(await seen("font-family"), family);
    await set({ width: "320", direction: "rtl" });
    assert.equal(await card.evaluate((one) => one.getBoundingClientRect().width), 320);
    assert.equal(await page.locator(".page").getAttribute("dir"), "rtl");
    await set({ theme: "default", width: "full", direction: "ltr", language: "uk" });
    await card.getByText("Перевірено").waitFor();
    await set({ language: "en", script: "off" });
    await page.locator("no-fact-card").getByText("Verified").waitFor();
    for (const host of ["unset-all", "inherit-poison", "box", "max-0", "text-spacing-1.4.12"]) {
      await set({ script: "on", host });
      await status.waitFor();
      const { page: outside, inside } = await card.evaluate((one) => {
        const sample = one.ownerDocument.createElement("p");
        one.before(sample);
        const styleOf = (element) => JSON.stringify({ ...getComputedStyle(element) });
        const fresh = one.ownerDocument.body.appendChild(one.ownerDocument.createElement("p"));
        const differs = styleOf(sample) !== styleOf(fresh);
        sample.remove();
        fresh.remove();
        const { width, height } = one.shadowRoot.querySelector(".statement").getBoundingClientRect();
        return { page: differs, inside: width > 100 && height > 15 };
      });
      assert.deepEqual({ page: outside, inside }, { page: true, inside: true }, host);
    }
  });

  it("left no error in the console and asked nobody else for anything", () => assert.deepEqual(faults, []));
});
