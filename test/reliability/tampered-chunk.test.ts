import { expect } from "@open-wc/testing";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  pause,
  showsFallback,
  until,
} from "./host-page.js";

/** What the build has written for who pins a version. */
const pinned: { script: string; integrity: Record<string, string> } = await (
  await fetch("/dist/cdn/integrity.json")
).json();

const scripts = { "plain names": "onrecord.js", "names with hashes": pinned.script };

let pages = 0;

/** A page whose script comes from a server that changes the chunks `always`, `later` or `never`. */
async function pageFrom(which: "always" | "later" | "never", script: string) {
  const folder = `/tampered/${which}/run${pages++}_${Date.now()}/`;
  const page = await hostPage({
    head: `<script type="module" crossorigin src="${folder}${script}"></script>`,
  });
  return { page, folder };
}

/** A card that needs the diagnosis: its JSON has a comma too many. */
async function faultyCard(page: HostPage): Promise<OurElement> {
  const card = make(page, "fact-card", { "data-json": `{"text":"A",}` }, "Fallback");
  page.document.body.append(card);
  await until(() => card.issues?.some(({ code, message }) => message || code === "chunk-failed"));
  return card;
}

const codes = (card: OurElement) => card.issues.map(({ code }) => code);
const ran = (page: HostPage) => (page.window as unknown as { tampered?: string }).tampered;

describe("a chunk that is not the one that was built", () => {
  afterEach(closePages);

  for (const [names, script] of Object.entries(scripts)) {
    it(`(${names}) would do what it likes if anybody imported it as it is`, async () => {
      const { page, folder } = await pageFrom("always", script);
      const chunk = Object.keys(pinned.integrity).find(
        (file) => /onrecord-diagnosis[.\w]*\.js$/.test(file) && file.includes("/") === script.includes("/"),
      );
      const module = page.document.createElement("script");
      module.type = "module";
      module.src = `${folder}${chunk}`;
      page.document.head.append(module);
      await until(() => ran(page));
      expect(ran(page)).to.match(/^run/);
    });

    it(`(${names}) never runs: the card says that it failed and shows its fallback, the page hears no error`, async () => {
      const { page } = await pageFrom("always", script);
      const card = await faultyCard(page);
      expect(codes(card)).to.deep.equal(["json-syntax", "chunk-failed"]);
      expect(showsFallback(card)).to.equal(true);
      const second = await faultyCard(page);
      expect(codes(second)).to.deep.equal(["json-syntax", "chunk-failed"]);
      await pause(200);
      expect(ran(page)).to.equal(undefined);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });

    it(`(${names}) never runs where the server sends it only after the true one was checked`, async () => {
      const { page } = await pageFrom("later", script);
      const card = await faultyCard(page);
      await pause(200);
      expect(ran(page)).to.equal(undefined);
      expect(codes(card)[0]).to.match(/^json-/);
      expect(showsFallback(card)).to.equal(true);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });

    it(`(${names}) is no reason to refuse the true one, which explains what is wrong`, async () => {
      const { page } = await pageFrom("never", script);
      const card = await faultyCard(page);
      expect(codes(card)).to.deep.equal(["json-trailing-comma"]);
      expect(card.issues[0]?.message).to.match(/comma/);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }
});
