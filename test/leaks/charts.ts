import { Chart } from "chart.js";
import { liveCharts } from "../../src/chart/attach.js";
import type { ChartPlace } from "../../src/chart/charted.js";
import type { ClaimCard } from "../../src/elements/claim-card.js";
import type { Item } from "../../src/model/item.js";

/*
 * Charts that come and go as on a page that is read for hours: bars, lines and rows of a comparison, each taken away at
 * another moment of its life.
 */

type Card = ClaimCard<Item>;

const by = "Ada Example";

const kinds: [tag: string, item: object][] = [
  [
    "stat-bar",
    {
      label: "Shells fired",
      compare: "time",
      series: [
        { when: "2025-01", quantity: "~8000 piece", by: "The army" },
        { when: "2025-02", quantity: null, by: "The army" },
        { when: "2025-03", quantity: "9000±500 piece", by: "Monitors" },
        { when: "2025-04", quantity: "9000..9700 piece", by: "Monitors" },
      ],
    },
  ],
  [
    "stat-bar",
    {
      label: "People at the march",
      compare: "rivals",
      by,
      series: [
        { label: "Organizers", quantity: ">=20000 person" },
        { label: "Police", quantity: "~8000 person" },
      ],
    },
  ],
  [
    "equipment-compare",
    {
      title: "Two dams",
      by,
      columns: [
        { id: "a", name: "Upper dam" },
        { id: "b", name: "Lower dam" },
      ],
      rows: [{ label: "Height", unit: "meter", cells: { a: 31, b: "~40" } }],
    },
  ],
];

/** What is done with a chart before its card is taken away. */
const lives: ((card: Card) => unknown)[] = [
  () => {},
  (card) => card.updateComplete,
  drawn,
  async (card) => {
    const canvas = await drawn(card);
    for (const key of ["ArrowRight", "End"])
      canvas.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  },
  // Table and chart again.
  async (card) => {
    await drawn(card);
    const toggle = card.shadowRoot?.querySelector<HTMLElement>(".chart .tools button");
    toggle?.click();
    toggle?.click();
  },
  // Another width, and away before it is drawn for it.
  async (card) => {
    await drawn(card);
    card.style.setProperty("inline-size", "300px");
  },
  // Moved on the page.
  async (card) => {
    await drawn(card);
    card.parentElement?.append(card);
    await drawn(card);
  },
  // Another item in the same card.
  async (card) => {
    await drawn(card);
    card.setAttribute("chart", "off");
    await card.updateComplete;
    card.removeAttribute("chart");
    await drawn(card);
  },
];

const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

async function drawn(card: Card): Promise<HTMLCanvasElement> {
  const canvas = () => {
    const place = card.shadowRoot?.querySelector<ChartPlace>(".chart");
    const found = place?.querySelector("canvas");
    return found?.style.height ? found : undefined;
  };
  while (!canvas()) await frame();
  return canvas() as HTMLCanvasElement;
}

/** Mounts so many cards with a chart, at most 16 at once, and takes each away again. */
export async function comeAndGo(count: number): Promise<void> {
  const page = document.createElement("div");
  document.body.append(page);
  for (let done = 0; done < count; ) {
    const round = Array.from({ length: Math.min(16, count - done) }, async (_, index) => {
      const [tag, item] = kinds[(done + index) % kinds.length] as (typeof kinds)[number];
      const card = document.createElement(tag) as Card;
      card.setAttribute("data-json", JSON.stringify(item));
      page.append(card);
      await lives[(done + index) % lives.length]?.(card);
      card.remove();
    });
    done += round.length;
    await Promise.all(round);
  }
  page.remove();
  // What was on its way comes to nothing.
  await frame();
  await frame();
}

/** Charts that are alive: Chart.js's own list, and ours. */
export const alive = () => ({ instances: Object.keys(Chart.instances).length, live: liveCharts() });
