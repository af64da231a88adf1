import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import axe from "axe-core";
import { liveCharts } from "../../src/chart/attach.js";
import type { StatBar } from "../../src/elements/stat-bar/stat-bar.js";
import { inside, settled, until } from "../elements/page.js";

const series = {
  type: "stat",
  label: "Shells fired",
  compare: "time",
  series: [
    { when: "2025-01", quantity: "~8000 piece", by: "The army" },
    { when: "2025-02", quantity: "9500 piece", by: "The army" },
    { when: "2025-03", quantity: "9000±500 piece", by: "Monitors" },
    { when: "2025-04", quantity: "9700±500 piece", by: "Monitors" },
  ],
};

async function shown(item: object = series, lang = "en"): Promise<StatBar> {
  const card = await fixture<StatBar>(
    html`<stat-bar lang=${lang} data-json=${JSON.stringify(item)}><p>Fallback</p></stat-bar>`,
  );
  await settled(card);
  await until(() => inside(card, "canvas").length > 0 && liveCharts() > 0);
  return card;
}

const canvasOf = (card: StatBar) => inside<HTMLCanvasElement>(card, "canvas")[0] as HTMLCanvasElement;
const said = (card: StatBar) => inside(card, ".said")[0]?.textContent ?? "";
const button = (card: StatBar, words: string) =>
  inside<HTMLButtonElement>(card, "button").find((one) =>
    one.textContent?.includes(words),
  ) as HTMLButtonElement;
const tableOf = (card: StatBar) => inside<HTMLTableElement>(card, "table")[0] as HTMLTableElement;

describe("a chart in its card", () => {
  it("has a name and a sentence, and its table one control away", async () => {
    const card = await shown();
    const canvas = canvasOf(card);
    expect(canvas.getAttribute("aria-label")).to.equal("Chart: Shells fired");
    const about = card.shadowRoot?.getElementById(canvas.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).to.match(/^Number of figures: 4; from January 2025/);
    expect(tableOf(card).hidden).to.equal(true);
    button(card, "Show as table").click();
    expect(tableOf(card).hidden).to.equal(false);
    expect(canvas.getClientRects().length).to.equal(0);
    button(card, "Show as chart").click();
    expect(tableOf(card).hidden).to.equal(true);
  });

  it("is walked by the arrow keys, each figure in words with its hedge and its source", async () => {
    const card = await shown();
    canvasOf(card).focus();
    await sendKeys({ press: "ArrowRight" });
    expect(said(card)).to.equal("1 of 4: January 2025: about 8,000 pieces. The army.");
    await sendKeys({ press: "ArrowRight" });
    expect(said(card)).to.contain("2 of 4");
    await sendKeys({ press: "End" });
    expect(said(card)).to.match(/^4 of 4: April 2025: 9,700 plus or minus 500 pieces. Monitors\.$/);
    await sendKeys({ press: "Escape" });
    expect(said(card)).to.match(/arrow keys/);
  });

  it("says who says which figure without being asked, where the legend does not", async () => {
    const rivals = {
      type: "stat",
      label: "People at the demonstration",
      compare: "rivals",
      series: [
        { label: "Organizers", quantity: ">=20000 person", by: { source: "Bus alliance", verb: "said" } },
        { label: "Police", quantity: "~8000 person", by: { source: "City police", verb: "said" } },
        { label: "Count from the air", quantity: "11000..13000 person", by: [] },
      ],
    };
    const seenBeside = (card: StatBar) =>
      inside(card, ".chart p").filter((one) => one.getClientRects().length > 0 && one.className === "key");
    expect(seenBeside(await shown(rivals))[0]?.textContent).to.equal(
      "Organizers: Bus alliance said. Police: City police said. Count from the air: No source named.",
    );
    expect(inside(await shown(), ".legend")[0]?.textContent).to.contain("The army");
  });

  it("says the same to a pointer", async () => {
    const card = await shown();
    const canvas = canvasOf(card);
    const { left, top, width, height } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(
      new PointerEvent("pointermove", {
        clientX: left + width - 20,
        clientY: top + height / 2,
        bubbles: true,
      }),
    );
    expect(said(card)).to.contain("April 2025");
  });

  it("has a button for each source, which takes its figures away", async () => {
    const card = await shown();
    const army = button(card, "The army");
    army.click();
    expect(army.getAttribute("aria-pressed")).to.equal("false");
    canvasOf(card).focus();
    await sendKeys({ press: "Home" });
    expect(said(card)).to.contain("March 2025");
  });

  it("breaks no rule of accessibility, in light and in dark", async () => {
    for (const scheme of ["light", "dark"]) {
      document.documentElement.style.setProperty("color-scheme", scheme);
      const card = await shown();
      const { violations } = await axe.run(card);
      expect(
        violations.map(({ id }) => id),
        scheme,
      ).to.deep.equal([]);
    }
    document.documentElement.style.removeProperty("color-scheme");
  });

  it("keeps the table alone with chart=off, and gives it back when the chart goes", async () => {
    const card = await shown();
    card.setAttribute("chart", "off");
    await settled(card);
    expect(inside(card, "canvas")).to.deep.equal([]);
    expect(tableOf(card).hidden).to.equal(false);
  });

  it("leaves nothing behind when its card goes, and comes back with it", async () => {
    const card = await shown();
    const parent = card.parentElement as HTMLElement;
    const before = liveCharts();
    card.remove();
    expect(liveCharts()).to.equal(before - 1);
    parent.append(card);
    await until(() => liveCharts() === before);
    expect(tableOf(card).hidden).to.equal(true);
  });

  it("keeps 30 canvases and no more", async () => {
    const cards = Array.from(
      { length: 40 },
      () => html`<stat-bar data-json=${JSON.stringify(series)}></stat-bar>`,
    );
    const page = await fixture(html`<div>${cards}</div>`);
    const all = [...page.querySelectorAll("stat-bar")];
    await settled(...all);
    for (const card of all) {
      card.scrollIntoView();
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      expect(liveCharts()).to.be.at.most(30);
    }
    page.remove();
    expect(liveCharts()).to.equal(0);
  });
});
