import { expect, fixture, html } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import { liveCharts } from "../../src/chart/attach.js";
import { chartMessagesFor } from "../../src/chart/known-languages.js";
import { pictureWords } from "../../src/chart/picture.js";
import type { StatBar } from "../../src/elements/stat-bar/stat-bar.js";
import { plain } from "../../src/language/phrase.js";
import { inside, settled, until } from "../elements/page.js";
import {
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  until as untilThere,
} from "../reliability/host-page.js";
import { madeOf } from "./made.js";

/*
 * A chart on other people's pages, on paper, and as a picture.
 */

const series = {
  label: "Visitors",
  by: { source: { name: "Town museum" }, verb: "said" },
  compare: "values",
  series: ["A", "B", "C"].map((label, index) => ({ label, quantity: `~${40 + index} person` })),
};

/** At the end of the view, where nothing stands under it that it could move. */
async function shown(before = innerHeight - 60): Promise<{ card: StatBar; canvas: HTMLCanvasElement }> {
  const page = await fixture<HTMLElement>(
    html`<div><div class="room"></div><stat-bar data-json=${JSON.stringify(series)}></stat-bar></div>`,
  );
  page.querySelector<HTMLElement>(".room")?.style.setProperty("height", `${before}px`);
  const card = page.querySelector("stat-bar") as StatBar;
  await settled(card);
  if (before < innerHeight) await until(() => inside(card, "canvas").length > 0 && liveCharts() > 0);
  return { card, canvas: inside<HTMLCanvasElement>(card, "canvas")[0] as HTMLCanvasElement };
}

function atTheEnd({ document }: HostPage, card: HTMLElement) {
  document.body.style.setProperty("padding-top", "420px");
  document.body.append(card);
}

const pixels = (canvas: HTMLCanvasElement) =>
  (canvas.getContext("2d") as CanvasRenderingContext2D)
    .getImageData(0, 0, canvas.width, canvas.height)
    .data.join();

describe("a chart on somebody's page", () => {
  afterEach(closePages);

  const json = JSON.stringify(series);
  for (const library of ["prototype-1.7.3", "mootools-core-1.4.5"]) {
    it(`is drawn beside ${library}, which puts its own in the place of the browser’s`, async () => {
      const page = await hostPage({
        head: `<script src="/test/data/libraries/${library}.js"></script>${dropIn}`,
      });
      const card = make(page, "stat-bar", { "data-json": json });
      atTheEnd(page, card);
      await untilThere(() => card.shadowRoot?.querySelector("canvas")?.width);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }

  it("is drawn under the strictest policy, and nothing of it is refused", async () => {
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types onrecord";
    const page = await hostPage({ csp });
    const card = make(page, "stat-bar", { "data-json": json });
    atTheEnd(page, card);
    await untilThere(() => card.shadowRoot?.querySelector("canvas")?.width);
    const canvas = card.shadowRoot?.querySelector("canvas") as HTMLCanvasElement;
    canvas.dispatchEvent(new page.window.KeyboardEvent("keydown", { key: "ArrowRight" }));
    expect(card.shadowRoot?.querySelector(".said")?.textContent).to.contain("A: about 40 people");
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });
});

describe("a chart", () => {
  it("is drawn at once when the page is printed, light, however far it is from the view", async () => {
    const near = await shown();
    const { card } = await shown(20_000);
    expect(inside(card, "canvas")).to.deep.equal([]);
    window.dispatchEvent(new Event("beforeprint"));
    const [canvas] = inside<HTMLCanvasElement>(card, "canvas");
    expect(canvas?.width).to.be.above(0);
    expect(near.canvas.style.getPropertyValue("color-scheme")).to.equal("light");
    window.dispatchEvent(new Event("afterprint"));
    expect(near.canvas.style.getPropertyValue("color-scheme")).to.equal("");
  });

  it("does not move: what is drawn first is drawn last", async () => {
    const { canvas } = await shown();
    const first = pixels(canvas);
    for (let frame = 0; frame < 10; frame++) await new Promise((next) => requestAnimationFrame(next));
    expect(pixels(canvas) === first).to.equal(true);
  });

  it("is drawn in the reader's own colours where these are forced", async function () {
    try {
      await emulateMedia({ forcedColors: "active" });
    } catch {
      // Not every driver can.
    }
    if (!matchMedia("(forced-colors: active)").matches) return this.skip();
    try {
      const { canvas } = await shown();
      const probe = document.createElement("p");
      probe.style.color = "CanvasText";
      document.body.append(probe);
      const text = getComputedStyle(probe).color;
      probe.remove();
      const { color, caretColor, textDecorationColor } = getComputedStyle(canvas);
      expect([color, caretColor, textDecorationColor]).to.deep.equal([text, text, text]);
    } finally {
      await emulateMedia({ forcedColors: "none" });
    }
  });
});

describe("a chart as a picture", () => {
  it("carries its title, its source and its date", () => {
    const { made, charted } = madeOf("values", [
      ["A", "5 tank"],
      ["B", "~6 tank"],
      ["C", "7 tank"],
    ]);
    const { over, under } = pictureWords(made, charted, chartMessagesFor("en"), new Date(2025, 7, 14));
    const text = [...over, ...under].map((runs) => runs.map(({ text }) => text).join("")).join("\n");
    expect(text).to.contain("Losses").and.to.contain("Source: Ada Example").and.to.contain("August 14, 2025");
    expect(text).to.contain(plain([{ text: "Claimed" }]));
  });

  it("is a PNG with words over and under the chart", async () => {
    const { card, canvas } = await shown();
    const { createObjectURL } = URL;
    let saved: Blob | undefined;
    const clicks: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return "#";
    };
    HTMLAnchorElement.prototype.click = function () {
      clicks.push(this.download);
    };
    try {
      inside<HTMLButtonElement>(card, ".tools button")
        .find(({ textContent }) => textContent?.includes("PNG"))
        ?.click();
      await until(() => clicks.length > 0);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(clicks).to.deep.equal(["visitors.png"]);
    expect(saved?.type).to.equal("image/png");
    const picture = await createImageBitmap(saved as Blob);
    expect(picture.width).to.be.above(canvas.width);
    expect(picture.height).to.be.above(canvas.height + 60);
    const copy = document.createElement("canvas");
    copy.width = picture.width;
    copy.height = picture.height;
    const ctx = copy.getContext("2d") as CanvasRenderingContext2D;
    ctx.drawImage(picture, 0, 0);
    const hasInk = (top: number, bottom: number) =>
      new Set(ctx.getImageData(0, top, copy.width, bottom - top).data).size > 10;
    expect([hasInk(0, 45), hasInk(copy.height - 45, copy.height)]).to.deep.equal([true, true]);
  });
});
