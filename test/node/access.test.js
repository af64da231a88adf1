import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openChromium } from "../../scripts/chromium.js";
import { serve } from "../../scripts/serve.js";
import { html, inThePage, statuses } from "../access/page.js";

/*
 * Each element in each of its states, as a reader sets the machine who sees little, has lost the colours, gets dizzy, or
 * needs more room. Chromium alone can be set so from outside; the rest of what is held for access: test/pages/.
 */

describe("a reader's own settings", () => {
  let server;
  let browser;
  let page;

  /** The page as a reader has set the machine, every card and chart drawn. */
  async function open(settings = {}, width = 900) {
    await page?.context().close();
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...settings });
    page = await context.newPage();
    await page.route("**/access.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.addInitScript(inThePage);
    await page.goto(`http://127.0.0.1:${server.address().port}/access.html`);
    await page.waitForFunction(() => access.cards().every(({ item }) => item));
    for (const tag of ["stat-bar", "equipment-compare"]) {
      await page.locator(tag).last().scrollIntoViewIfNeeded();
      await page.locator(`${tag} canvas`).waitFor();
    }
  }

  before(async () => {
    server = await serve({ port: 0, host: "127.0.0.1" });
    browser = await openChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const colorScheme of ["light", "dark"]) {
    describe(`forced colours, ${colorScheme}`, () => {
      before(() => open({ colorScheme, forcedColors: "active" }));

      it("leave every word in the reader's colours", async () => {
        const wrong = await page.evaluate(() => {
          const theirs = ["CanvasText", "LinkText", "ButtonText", "GrayText"].map(access.colour);
          const words = access.words();
          return words.length < 100
            ? ["no words"]
            : words.filter((one) => !theirs.includes(getComputedStyle(one).color)).map(access.nameOf);
        });
        assert.deepEqual(wrong, []);
      });

      it("leave the line over a card, which says how sure, its style", async () => {
        const lines = await page.evaluate(() =>
          access.all(".card[class]").map((card) => {
            const { borderBlockStartStyle: style, borderBlockStartColor: line } = getComputedStyle(card);
            return line === access.colour("CanvasText") ? style : `${style} in ${line}`;
          }),
        );
        const half = "dashed";
        const expected = ["dashed", "dotted", "solid", half, "solid", half, "double", "double", "dotted"];
        assert.deepEqual(lines.slice(0, statuses.length), expected);
      });

      it("leave a drawing its filled part, its empty part and its frame", async () => {
        const bars = await page.evaluate(() =>
          access
            .all(".bar")
            .filter(access.isSeen)
            .map((bar) => {
              const fillOf = (kind) => getComputedStyle(bar.querySelector(kind)).fill;
              const { outlineStyle, outlineColor } = getComputedStyle(bar);
              const [ink, paper] = ["CanvasText", "Canvas"].map(access.colour);
              return [
                fillOf("pattern .solid") === ink,
                fillOf(".track") === paper,
                outlineStyle,
                outlineColor === ink,
              ];
            }),
        );
        assert.ok(bars.length >= 7, `${bars.length} bars`);
        for (const bar of bars) assert.deepEqual(bar, [true, true, "solid", true]);
      });

      it("paint a chart in the reader's ink on the reader's paper", async () => {
        const painted = await page.evaluate(() =>
          access.all("canvas").map((canvas) => {
            const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
            const seen = new Map();
            for (let at = 0; at < data.length; at += 4) {
              if (data[at + 3] < 250) continue;
              const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
              seen.set(colour, (seen.get(colour) ?? 0) + 1);
            }
            return seen.get(access.colour("CanvasText")) ?? 0;
          }),
        );
        assert.equal(painted.length, 2);
        for (const pixels of painted) assert.ok(pixels > 500, `${pixels} pixels in CanvasText`);
      });

      it("leave a chart's bar its frame, where the empty part has no colour of its own", async () => {
        const ends = await page.locator("equipment-compare canvas").evaluate((canvas) => {
          const ink = access.colour("CanvasText");
          // Of the last columns, the one that is the frame's.
          const columns = [1, 2, 3, 4].map((fromEnd) => {
            const { data } = canvas
              .getContext("2d")
              .getImageData(canvas.width - fromEnd, 0, 1, canvas.height);
            const rows = Array.from({ length: canvas.height }, (_, y) => [...data.slice(y * 4, y * 4 + 3)]);
            return rows.filter((rgb) => `rgb(${rgb.join(", ")})` === ink).length;
          });
          return Math.max(...columns);
        });
        assert.ok(ends >= 2 * 12, `${ends} pixels at the ends of two scales`);
      });

      it("show where the focus is", async () => {
        await page.locator("fact-card").first().locator(".tools button").first().focus();
        await page.keyboard.press("Tab");
        const [style, width, contrast] = await page.evaluate(() => {
          const { activeElement } = document.activeElement.shadowRoot;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(activeElement);
          return [
            outlineStyle,
            Number.parseFloat(outlineWidth),
            access.contrast(outlineColor, access.colour("Canvas")),
          ];
        });
        assert.equal(style, "solid");
        assert.ok(width >= 2);
        assert.ok(contrast >= 3, `${contrast}:1`);
      });
    });

    it(`more contrast, ${colorScheme}: every word at 4.5:1 and more, the quiet ones as dark as the rest, hairlines as lines`, async () => {
      const measure = () => {
        const paper = getComputedStyle(access.all(".card")[0]).backgroundColor;
        const of = (elements, property) =>
          Math.min(...elements.map((one) => access.contrast(getComputedStyle(one)[property], paper)));
        const quiet = access.all(".by, .tools, .hedge, .aside").filter(access.isSeen);
        return {
          all: of(
            access.words().filter((one) => !one.closest(".fix")),
            "color",
          ),
          quiet: of(quiet, "color"),
          hairlines: of(access.all("figcaption.by"), "borderBlockStartColor"),
          frames: access.all(".bar").every((bar) => getComputedStyle(bar).outlineStyle === "solid"),
        };
      };
      await open({ colorScheme });
      const before = await page.evaluate(measure);
      await open({ colorScheme, contrast: "more" });
      const more = await page.evaluate(measure);
      assert.ok(before.quiet < 8.5 && before.hairlines < 3 && !before.frames, JSON.stringify(before));
      assert.ok(more.all >= 4.5, `${more.all}:1`);
      assert.ok(more.quiet >= 14, `${more.quiet}:1`);
      assert.ok(more.hairlines >= 7, `${more.hairlines}:1`);
      assert.ok(more.frames);
    });
  }

  it("no motion: nothing moves, in any card, while it is used", async () => {
    await open({ reducedMotion: "reduce" });
    for (const button of await page.locator("equipment-compare .tools button").all()) {
      if (!/PNG|CSV/.test(await button.textContent())) await button.click();
    }
    const moving = await page.evaluate(() => {
      const longest = (times) => Math.max(...times.split(",").map((time) => Number.parseFloat(time)));
      return access
        .all("*")
        .filter((one) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
          return (
            animationName !== "none" || longest(transitionDuration) > 0.001 || scrollBehavior === "smooth"
          );
        })
        .map(access.nameOf);
    });
    assert.deepEqual(moving, []);
  });

  for (const width of [320, 240]) {
    describe(`a page of ${width} px`, () => {
      before(() => open({}, width));

      /** What is cut off, or makes the page scroll sideways. */
      const cut = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const cut = access
            .all("p, blockquote, figcaption, td, th, button, li, small")
            .filter((one) => access.isSeen(one) && !one.closest(".scroll"))
            .filter(
              (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline",
            );
          return [...(scrollWidth > clientWidth ? [`${scrollWidth} px`] : []), ...cut.map(access.nameOf)];
        });

      it("cuts nothing off", async () => assert.deepEqual(await cut(), []));

      it("has no target smaller than 24 px but a link in a sentence", async () => {
        const small = await page.evaluate(() =>
          access
            .all("button, .tools a, canvas, [tabindex='0']")
            .filter(access.isSeen)
            .map((one) => ({ name: access.nameOf(one), box: one.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < 24)
            .map(({ name, box }) => `${name}, ${box.width} × ${box.height}`),
        );
        assert.deepEqual(small, []);
      });

      it("cuts nothing off where a reader sets the four distances of WCAG 1.4.12 in the card itself", async () => {
        const spaced = await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
          );
          for (const root of [document, ...access.cards().map(({ shadowRoot }) => shadowRoot)]) {
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
          }
          return getComputedStyle(access.all(".statement")[0]).letterSpacing;
        });
        assert.ok(Number.parseFloat(spaced) > 2, spaced);
        assert.deepEqual(await cut(), []);
      });
    });
  }
});
