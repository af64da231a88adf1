import { expect } from "@open-wc/testing";
import { layoutShift } from "../../src/chart/shift.js";
import { faulty } from "../reliability/faulty.js";
import {
  type CardTag,
  closePages,
  type HostPage,
  hostPage,
  make,
  type OurElement,
  pause,
  until,
} from "../reliability/host-page.js";

describe("how far a page moves", () => {
  const view = { width: 1000, height: 1000 };

  it("is what of the view has moved, times how far", () => {
    expect(layoutShift({ before: 500, after: 600, width: 1000 }, view)).to.be.closeTo(0.5 * 0.1, 1e-9);
    expect(layoutShift({ before: 600, after: 500, width: 500 }, view)).to.be.closeTo(0.5 * 0.5 * 0.1, 1e-9);
    expect(layoutShift({ before: 500, after: 500, width: 1000 }, view)).to.equal(0);
  });

  it("is nothing below the view", () => {
    expect(layoutShift({ before: 1200, after: 1500, width: 1000 }, view)).to.equal(0);
  });
});

const monthly = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    when: `2025-${`${index + 1}`.padStart(2, "0")}`,
    quantity: `${40 + ((7 * index) % 30)} swan`,
  }));
const swan = { swan: { en: { one: "{n} swan", other: "{n} swans" } } };

const cards: Record<string, [tag: CardTag, item: object]> = {
  "a short series over time": [
    "stat-bar",
    { item: { label: "Swans", by: "Bird club", compare: "time", series: monthly(4) }, units: swan },
  ],
  "half a year": [
    "stat-bar",
    { item: { label: "Swans", by: "Bird club", compare: "time", series: monthly(6) }, units: swan },
  ],
  "a long series over time": [
    "stat-bar",
    { item: { label: "Swans", by: "Bird club", compare: "time", series: monthly(12) }, units: swan },
  ],
  bars: [
    "stat-bar",
    {
      label: "Libraries",
      by: "Ada Example",
      compare: "values",
      series: ["A", "B", "C"].map((label, index) => ({ label, quantity: 3 + index })),
    },
  ],
  "a comparison": [
    "equipment-compare",
    {
      title: "Two dams",
      by: "Dam authority",
      columns: ["a", "b"].map((id) => ({ id, name: id.toUpperCase() })),
      rows: ["Height", "Length", "Width"].map((label) => ({
        label,
        unit: "meter",
        cells: { a: 31, b: "~40" },
      })),
    },
  ],
};

const lines = Array.from({ length: 12 }, () => "<p>Nobody has ever asked why they are counted.</p>").join("");
const within = (card: OurElement, selector: string) => card.shadowRoot?.querySelector<HTMLElement>(selector);

/** A card that stands in the view with its table, its chart refused, and the way to let that come. */
async function inView(what: string, width: number, height: number) {
  const body = `<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style><article><div id="place"></div>${lines}</article>`;
  const server = faulty("unavailable", "onrecord-chart");
  const head = `<script type="module" crossorigin src="${server.folder}onrecord.js"></script>`;
  const page = await hostPage({ head, body, width, height });
  const [tag, item] = cards[what] as (typeof cards)[string];
  const card = make(page, tag, { "data-json": JSON.stringify(item) });
  page.document.getElementById("place")?.append(card);
  await until(() => card.issues?.some(({ code }) => code === "chunk-failed"));
  await twoFrames(page);
  const come = async () => {
    await server.mend();
    (card as unknown as { retry(): void }).retry();
    await until(() => within(card, ".chart button"));
    await twoFrames(page);
    await pause(50);
  };
  return { page, card, come };
}

const twoFrames = ({ window }: HostPage) =>
  new Promise((next) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => setTimeout(next))),
  );

interface Shift extends PerformanceEntry {
  value: number;
}

describe("a chart that comes before a reader's eyes", () => {
  afterEach(closePages);
  const isMeasured = PerformanceObserver.supportedEntryTypes?.includes("layout-shift") ?? false;

  for (const [width, height] of [
    [320, 640],
    [900, 1000],
  ] as const) {
    for (const what of Object.keys(cards)) {
      it(`moves the page by no more than 0.03: ${what}, ${width} px`, async () => {
        const { page, card, come } = await inView(what, width, height);
        const Observer = (page.window as unknown as typeof globalThis).PerformanceObserver;
        const shifts: Shift[] = [];
        const observer = new Observer((list) => shifts.push(...(list.getEntries() as Shift[])));
        if (isMeasured) observer.observe({ type: "layout-shift" });
        const before = card.getBoundingClientRect().bottom;
        await come();
        const { bottom, width: wide } = card.getBoundingClientRect();
        expect(layoutShift({ before, after: bottom, width: wide }, { width, height })).to.be.at.most(0.03);
        if (isMeasured) shifts.push(...(observer.takeRecords() as Shift[]));
        expect(shifts.reduce((sum, { value }) => sum + value, 0)).to.be.at.most(0.03);
      });
    }
  }

  it("takes the room of its table where it is free to", async () => {
    const { card, come } = await inView("half a year", 900, 1000);
    const { height } = card.getBoundingClientRect();
    await come();
    expect(within(card, "canvas")?.getClientRects().length).to.equal(1);
    expect(Math.abs(card.getBoundingClientRect().height - height)).to.be.at.most(2);
  });

  it("waits where it would move too much, and is drawn when it is asked for", async () => {
    const { card, come } = await inView("a comparison", 900, 1000);
    await come();
    const shown = () => (within(card, "canvas")?.getClientRects().length ?? 0) > 0;
    expect(shown()).to.equal(false);
    const [toggle] = card.shadowRoot?.querySelectorAll<HTMLElement>(".chart button") ?? [];
    expect(toggle?.textContent).to.equal("Show as chart");
    toggle?.click();
    expect(shown()).to.equal(true);
    expect(within(card, "canvas")?.getBoundingClientRect().height).to.be.above(100);
  });
});
