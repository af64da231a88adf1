import { expect } from "@open-wc/testing";
import {
  type CardTag,
  closePages,
  type HostPage,
  hostPage,
  make,
  type OurElement,
  pause,
  settled,
  until,
} from "./host-page.js";
import { countTests } from "./trials.js";

/*
 * What a page with cards asks for, and when.
 */

const series = (...quantities: unknown[]) =>
  JSON.stringify({
    label: "Losses",
    by: "Ada Example",
    compare: "values",
    series: quantities.map((quantity, index) => ({ label: `Town ${index + 1}`, quantity })),
  });

const three = series("5 tank", "6 tank", "7 tank");

const within = (card: OurElement, selector: string) => card.shadowRoot?.querySelector<HTMLElement>(selector);

describe("the chunk of charts", () => {
  afterEach(closePages);
  countTests("quiet", "pages watched");

  const asked = ({ window }: HostPage) =>
    window.performance.getEntriesByType("resource").filter(({ name }) => name.includes("onrecord-chart"));

  it("is not asked for where nothing can be drawn, nor before a chart comes near the view", async () => {
    const page = await hostPage();
    const add = (tag: CardTag, attributes: Record<string, string>) => {
      const card = make(page, tag, attributes);
      page.document.body.append(card);
      return card;
    };
    const drawless = [
      add("fact-card", { "data-json": '{"text":"The bridge is closed.","by":"Ada Example"}' }),
      add("stat-bar", { "data-json": '{"label":"of the roads","quantity":"~40%","by":"Ada Example"}' }),
      add("stat-bar", { "data-json": series("5 tank", "6 tank") }),
      add("stat-bar", { "data-json": three, chart: "off" }),
    ];
    const room = page.document.createElement("div");
    room.style.setProperty("height", "5000px");
    page.document.body.append(room);
    const far = add("stat-bar", { "data-json": three });
    await settled([...drawless, far]);
    await pause(500);
    expect(asked(page)).to.deep.equal([]);
    page.window.scrollTo(0, page.document.documentElement.scrollHeight);
    await until(() => within(far, "canvas"));
    expect(asked(page)).to.have.length(1);
    expect(drawless.filter((card) => within(card, "canvas"))).to.deep.equal([]);
  });
});
