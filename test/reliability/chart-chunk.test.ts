import { expect } from "@open-wc/testing";
import { closePages, harm, hostPage, make, noHarm, type OurElement, until } from "./host-page.js";

/*
 * The chart's chunk as a page meets it when its server is busy.
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

let runs = 0;

describe("the chunk of charts", () => {
  afterEach(closePages);

  it("is answered with 503, then works: the table stays, retry() draws, and the page hears of no error", async () => {
    const folder = `/tampered/busy/chart/run${runs++}_${Date.now()}/`;
    const page = await hostPage({
      head: `<script type="module" crossorigin src="${folder}onrecord.js"></script>`,
    });
    const card = make(page, "stat-bar", { "data-json": three });
    page.document.body.append(card);
    await until(() => card.issues?.some(({ code }) => code === "chunk-failed"));
    expect(within(card, "table")?.hidden).to.equal(false);
    expect(within(card, "canvas")).to.equal(null);
    (card as unknown as { retry(): void }).retry();
    await until(() => within(card, "canvas"));
    expect(within(card, "table")?.hidden).to.equal(true);
    expect(card.issues.map(({ code }) => code)).to.deep.equal([]);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });
});
