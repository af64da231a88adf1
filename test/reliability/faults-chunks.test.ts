import { expect } from "@open-wc/testing";
import { en } from "../../src/language/messages/en.js";
import { type Faulty, faulty } from "./faulty.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  pause,
  showsItem,
  until,
} from "./host-page.js";
import { isLong, trialsOf } from "./trials.js";

/*
 * A chunk that does not come, or not as it was built: what a page has without it, and that it comes when it can.
 */

type Retrying = OurElement & { retry(): void };

/** One that is there and says nothing is a wait; that is in its own test. */
const someFaults = ["not found", "reset midway", "nothing", "the half of it"];
const moreFaults = [
  "server error",
  "unavailable",
  "no content",
  "reset",
  "a broken chunk of the transfer",
  "a page",
  "noise",
  "a damaged gzip",
  "an error in JSON",
  "a script",
  "a circle of redirects",
  "a redirect to another site that shares nothing",
  "a redirect without an address",
];

const within = (card: OurElement, selector: string) => card.shadowRoot?.querySelector<HTMLElement>(selector);

const codesOf = ({ issues }: OurElement) => issues.map(({ code }) => code);

function add(page: HostPage, tag: string, item: object | string, lang = "en"): Retrying {
  const json = typeof item === "string" ? item : JSON.stringify(item);
  const card = make(page, tag, { "data-json": json, lang }, "Fallback") as Retrying;
  page.document.body.append(card);
  return card;
}

const series = {
  label: "Losses",
  by: "Ada Example",
  compare: "values",
  series: ["5 tank", "6 tank", "7 tank"].map((quantity, index) => ({ label: `Town ${index + 1}`, quantity })),
};

const fact = { text: "The bridge is closed.", exact: "The bridge", by: "Ada Example" };

interface Chunk {
  /** In the name of its file. */
  file: string;
  /** Puts what needs it on the page. */
  add(page: HostPage): Retrying;
  /** Once it has failed: what the card is then. */
  without(card: Retrying): Promise<void>;
  /** What a reader or a page does to have it after all. */
  again(card: Retrying): void;
  with(card: Retrying): Promise<void>;
}

const findButton = (card: OurElement) => within(card, "[part=tools] button:last-of-type");
const told = (card: OurElement) => within(card, "[part=tools] [role=status]")?.textContent;

/** The Ukrainian words, and the chunk that knows where they are. */
const words = (file: string): Chunk => ({
  file,
  add: (page) => add(page, "fact-card", fact, "uk"),
  async without(card) {
    await until(() => showsItem(card));
    expect(within(card, "[part=card]")?.lang).to.equal("en");
  },
  again: (card) => card.retry(),
  with: (card) => until(() => within(card, "[part=card]")?.lang === "uk"),
});

const chunks: Record<string, Chunk> = {
  diagnosis: {
    file: "onrecord-diagnosis",
    add: (page) => add(page, "fact-card", '{"text":"A",}'),
    async without(card) {
      await until(() => codesOf(card).includes("chunk-failed"));
      expect(within(card, "slot")).not.to.equal(null);
    },
    again: (card) => card.retry(),
    async with(card) {
      await until(() => card.issues[0]?.message);
      expect(codesOf(card)).to.deep.equal(["json-trailing-comma"]);
    },
  },
  names: {
    file: "onrecord-names",
    add: (page) => {
      const card = add(page, "fact-card", { text: "The bridge is closed.", by: "R\u0435uters" });
      card.setAttribute("debug", "");
      return card;
    },
    async without(card) {
      await until(() => codesOf(card).includes("chunk-failed"));
      expect(showsItem(card)).to.equal(true);
    },
    again: (card) => card.retry(),
    async with(card) {
      await until(() => codesOf(card).includes("confusable-name"));
      expect(codesOf(card)).to.deep.equal(["confusable-name"]);
    },
  },
  tools: {
    file: "onrecord-tools",
    add: (page) => {
      page.document.body.append(make(page, "p", {}, "The bridge"));
      const card = add(page, "fact-card", fact);
      until(() => findButton(card)).then(() => findButton(card)?.click());
      return card;
    },
    async without(card) {
      await until(() => told(card));
      expect(told(card)).to.equal(en.tools.failed);
      expect(showsItem(card)).to.equal(true);
    },
    again: (card) => findButton(card)?.click(),
    with: (card) => until(() => told(card) === en.tools.found),
  },
  chart: {
    file: "onrecord-chart",
    add: (page) => add(page, "stat-bar", series),
    async without(card) {
      await until(() => codesOf(card).includes("chunk-failed"));
      expect(within(card, "table")?.hidden).to.equal(false);
      expect(within(card, "canvas")).to.equal(null);
    },
    again: (card) => card.retry(),
    async with(card) {
      await until(() => within(card, "canvas"));
      expect(within(card, "table")?.hidden).to.equal(true);
      expect(codesOf(card)).to.deep.equal([]);
    },
  },
  "list of languages": words("onrecord-languages"),
  language: words("onrecord-uk"),
};

const pageOf = ({ folder }: Faulty) =>
  hostPage({ head: `<script type="module" crossorigin src="${folder}onrecord.js"></script>` });

/** One on the other: all of them in the view, where charts are drawn. */
function several(page: HostPage, chunk: Chunk): Retrying[] {
  const style = "stat-bar { position: absolute; top: 0; width: 600px }";
  page.document.head.append(make(page, "style", {}, style));
  return Array.from({ length: 10 }, () => chunk.add(page));
}

const times = async (server: Faulty, file: string) =>
  (await server.asked()).filter(({ path }) => path.includes(file)).length;

describe("a chunk that does not come as it was built", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("faults", "answers to a chunk");

  for (const [name, chunk] of Object.entries(chunks)) {
    for (const fault of isLong ? [...someFaults, ...moreFaults] : someFaults) {
      it(
        `(${name}: ${fault}) is done without, and comes when it is asked for again`,
        trial(async () => {
          const server = faulty(fault, chunk.file);
          const page = await pageOf(server);
          const card = chunk.add(page);
          await chunk.without(card);
          await server.mend();
          chunk.again(card);
          await chunk.with(card);
          expect(harm(page.noted)).to.deep.equal(noHarm);
          expect(page.noted.warnings.filter((text) => text.startsWith("onrecord")).length).to.be.at.most(1);
        }),
      );
    }

    it(
      `(${name}) is asked for once, however many need it`,
      trial(async () => {
        const server = faulty("slow", chunk.file);
        const page = await pageOf(server);
        const cards = several(page, chunk);
        for (const card of cards) await chunk.with(card);
        expect(await times(server, chunk.file)).to.equal(1);
      }),
    );

    it(
      `(${name}) is asked for once again by all who lacked it, and by no more`,
      trial(async () => {
        const server = faulty("not found", chunk.file);
        const page = await pageOf(server);
        const cards = several(page, chunk);
        for (const card of cards) await chunk.without(card);
        const before = await times(server, chunk.file);
        await server.mend();
        for (const card of cards) chunk.again(card);
        for (const card of cards) await chunk.with(card);
        expect((await times(server, chunk.file)) - before).to.equal(1);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      }),
    );

    it(
      `(${name}) that says nothing leaves what is there, and a card that goes meanwhile is forgotten`,
      trial(async () => {
        const server = faulty("silence", chunk.file);
        const page = await pageOf(server);
        const card = chunk.add(page);
        await until(() => card.shadowRoot?.hasChildNodes());
        const asked = async () => (await times(server, chunk.file)) > 0;
        while (!(await asked())) await pause();
        expect(page.document.body.textContent).to.contain("Fallback");
        card.remove();
        await pause(50);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      }),
    );
  }
});

describe("a site that has deployed a newer version", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("faults", "chunks of another version");

  for (const [name, chunk] of Object.entries(chunks)) {
    for (const fault of ["gone", "two of it"]) {
      it(
        `(${name}: ${fault === "gone" ? "the old one is gone" : "the new one has its name"}) leaves its open pages as they are`,
        trial(async () => {
          const server = faulty(fault, chunk.file);
          const page = await pageOf(server);
          const card = chunk.add(page);
          await chunk.without(card);
          chunk.again(card);
          await pause(100);
          await chunk.without(card);
          expect(harm(page.noted)).to.deep.equal(noHarm);
        }),
      );
    }
  }
});
