import { expect } from "@open-wc/testing";
import { en } from "../../src/language/messages/en.js";
import { shareOf } from "../share.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  isSettled,
  make,
  noHarm,
  type OurElement,
  pause,
  showsFallback,
  until,
} from "./host-page.js";
import { countTests } from "./trials.js";

/** What the build has written for who pins a version. */
const pinned: { script: string; integrity: Record<string, string> } = await (
  await fetch("/dist/cdn/integrity.json")
).json();

const scripts = { "plain names": "onrecord.js", "names with hashes": pinned.script };

let pages = 0;

/** A page whose script comes from a server that changes one chunk `always`, `later` or `never`. */
async function pageFrom(which: "always" | "later" | "never", chunk: string, script: string) {
  const folder = `/tampered/${which}/${chunk}/run${pages++}_${Date.now()}/`;
  const page = await hostPage({
    head: `<script type="module" crossorigin src="${folder}${script}"></script>`,
  });
  return { page, folder };
}

/** What a card is when all is over: what it says of itself, and whether a reader sees the claim or the fallback. */
interface Outcome {
  said: string;
  shown: "item" | "fallback";
}

interface Trial {
  need(page: HostPage): Promise<Outcome>;
  refused: Outcome;
  loaded: Outcome;
}

/** A card in a language, and in which it is shown. */
const inLanguage = (lang: string): Trial => ({
  async need(page) {
    const card = add(page, "fact-card", `{"text":"It is closed.","by":"B"}`);
    card.lang = lang;
    const shown = () => card.shadowRoot?.querySelector<HTMLElement>("[part=card]");
    await until(shown);
    return outcome(card, shown()?.lang ?? "");
  },
  refused: { said: "en", shown: "item" },
  loaded: { said: lang, shown: "item" },
});

const languages = Object.keys(pinned.integrity).flatMap(
  (file) => /^onrecord-([a-z]{2,3})\.js$/.exec(file)?.[1] ?? [],
);

/** A chart that comes near the view. */
const chart: Trial = {
  async need(page) {
    // In the view, and not under the card of an earlier trial.
    page.document.body.replaceChildren();
    const card = add(
      page,
      "stat-bar",
      `{"label":"Members","by":"B","compare":"time","series":[{"when":"2022","quantity":"10"},{"when":"2023","quantity":"14"},{"when":"2024","quantity":"13"}]}`,
    );
    const place = () => card.shadowRoot?.querySelector(".chart");
    await until(() => place()?.childElementCount || card.issues?.length);
    return outcome(card, card.issues.map(({ code }) => code).join(" "));
  },
  refused: { said: "chunk-failed", shown: "item" },
  loaded: { said: "", shown: "item" },
};

/** For each chunk: how a page comes to need it, and what follows where it is refused and where it is the true one. */
const chunks: Record<string, Trial> = {
  chart,
  languages: inLanguage("uk"),
  ...Object.fromEntries(languages.map((language) => [language, inLanguage(language)])),
  diagnosis: {
    async need(page) {
      const card = add(page, "fact-card", `{"text":"A",}`);
      await until(() => card.issues?.some(({ code, message }) => message || code === "chunk-failed"));
      return outcome(card, card.issues.map(({ code }) => code).join(" "));
    },
    refused: { said: "json-syntax chunk-failed", shown: "fallback" },
    loaded: { said: "json-trailing-comma", shown: "fallback" },
  },
  names: {
    async need(page) {
      const card = add(page, "fact-card", `{"text":"A","by":"R\u0435uters"}`);
      card.setAttribute("debug", "");
      await until(() => card.issues?.length);
      return outcome(card, card.issues.map(({ code }) => code).join(" "));
    },
    refused: { said: "chunk-failed", shown: "item" },
    loaded: { said: "confusable-name", shown: "item" },
  },
  tools: {
    async need(page) {
      const paragraph = page.document.createElement("p");
      paragraph.textContent = "The bridge is closed.";
      page.document.body.append(paragraph);
      const card = add(
        page,
        "fact-card",
        `{"text":"It is closed.","exact":"The bridge is closed.","by":"B"}`,
      );
      const inTools = (selector: string) =>
        card.shadowRoot?.querySelector<HTMLElement>(`[part=tools] ${selector}`);
      await until(() => inTools("button:last-of-type"));
      inTools("button:last-of-type")?.click();
      await until(() => inTools("[role=status]")?.textContent);
      return outcome(card, inTools("[role=status]")?.textContent ?? "");
    },
    refused: { said: en.tools.failed, shown: "item" },
    loaded: { said: en.tools.found, shown: "item" },
  },
  live: {
    async need(page) {
      const { document, window } = page;
      // Who follows a document looks whether the page is seen.
      let follows = false;
      document.addEventListener = (...[type, ...more]: Parameters<Document["addEventListener"]>) => {
        if (type === "visibilitychange") follows = true;
        Document.prototype.addEventListener.call(document, type, ...more);
      };
      const card = make(page, "fact-card", { claim: "bridge" }, "Fallback");
      const json = `{"items":[{"id":"bridge","type":"fact","text":"It is closed.","by":"B"}]}`;
      document.body.append(make(page, "article-claims", { refresh: "60", "data-json": json }, card));
      await until(() => isSettled(card));
      const asked = () => window.performance.getEntriesByType("resource").map(({ name }) => name);
      await until(() => follows || asked().some((name) => name.includes("/onrecord-live.")));
      await pause(200);
      return outcome(card, follows ? "followed" : "");
    },
    refused: { said: "", shown: "item" },
    loaded: { said: "followed", shown: "item" },
  },
};

function add(page: HostPage, tag: string, json: string): OurElement {
  const card = make(page, tag, { "data-json": json }, "Fallback");
  page.document.body.append(card);
  return card;
}

const outcome = (card: OurElement, said: string): Outcome => ({
  said,
  shown: showsFallback(card) ? "fallback" : "item",
});

const ran = (page: HostPage) => (page.window as unknown as { tampered?: string }).tampered;

/** Where a chunk lies: beside the script, under a name of the same kind. */
const fileOf = (chunk: string, script: string) =>
  Object.keys(pinned.integrity).find(
    (file) =>
      new RegExp(`onrecord-${chunk}(?:\\.\\w+)?\\.js$`).test(file) &&
      file.includes("/") === script.includes("/"),
  );

/** The languages lie beside the script in the same way, all of them. */
const tried = [
  ...Object.keys(chunks).filter((chunk) => !languages.includes(chunk)),
  ...shareOf(languages, 3),
];

describe("a chunk that is not the one that was built", () => {
  countTests("faults", "tampered chunks");
  afterEach(closePages);

  it("is tried for every chunk that there is", () => {
    const plain = Object.keys(pinned.integrity).map((file) => file.match(/^onrecord-([\w-]+)\.js$/)?.[1]);
    // A frame asks for its own script as a page does.
    expect(plain.filter((name) => name && name !== "frame").sort()).to.deep.equal(Object.keys(chunks).sort());
  });

  for (const [names, script] of Object.entries(scripts)) {
    for (const chunk of tried) {
      const { need, refused, loaded } = chunks[chunk] as Trial;
      it(`(${chunk}, ${names}) would do what it likes if anybody ran it as it is`, async () => {
        const { page, folder } = await pageFrom("always", chunk, script);
        const module = page.document.createElement("script");
        module.type = "module";
        module.src = `${folder}${fileOf(chunk, script)}`;
        page.document.head.append(module);
        await until(() => ran(page));
        expect(ran(page)).to.match(/^run/);
      });

      it(`(${chunk}, ${names}) never runs: what needed it says so or goes without, and the page hears no error`, async () => {
        const { page } = await pageFrom("always", chunk, script);
        expect(await need(page)).to.deep.equal(refused);
        expect(await need(page), "asked for a second time").to.deep.equal(refused);
        await pause(200);
        expect(ran(page)).to.equal(undefined);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      });

      it(`(${chunk}, ${names}) never runs where the server sends it only after the true one was checked`, async () => {
        const { page } = await pageFrom("later", chunk, script);
        expect([refused, loaded]).to.deep.include(await need(page));
        await need(page);
        await pause(200);
        expect(ran(page)).to.equal(undefined);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      });

      it(`(${chunk}, ${names}) is no reason to refuse the true one`, async () => {
        const { page } = await pageFrom("never", chunk, script);
        expect(await need(page)).to.deep.equal(loaded);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      });
    }
  }
});
