import { expect } from "@open-wc/testing";
import { embedHtml, embedPages } from "../../src/embed/index.js";
import { closePages, isSettled, type OurElement, openPage, until } from "../reliability/host-page.js";
import { folded } from "./plain-tree.js";

/*
 * A card's own page in a frame of somebody else's site. What stands in its file is test/node/embed-pages.test.js.
 */

const document_ = await (await fetch("/demo/claims.json")).json();

/** Where a page is said to lie; it is answered from elsewhere. */
const address = `${location.origin}/embeds/`;
const { files } = embedPages(document_, { address, cdn: "/dist/cdn" });

const answer = (id: string) => `/answer?${new URLSearchParams({ body: files[`${id}.html`] as string })}`;

interface Told {
  source: MessageEventSource | null;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a page may send
  data: any;
}

/** What frames have told this page. */
const told: Told[] = [];
const listen = ({ source, data }: MessageEvent) => told.push({ source, data });

const heightsFrom = (frame: HTMLIFrameElement) =>
  told.filter(({ source, data }) => source === frame.contentWindow && data?.onrecord === "height");

/** A frame without an origin: nothing in it can be looked at from here. */
function closedFrame(src: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = src;
  document.body.append(frame);
  closed.add(frame);
  return frame;
}

const closed = new Set<HTMLIFrameElement>();

/** What a reader reads of the whole card, one line. */
const textOf = (html: string) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  return folded(page.body.textContent ?? "");
};

describe("a card’s own page, in a frame", () => {
  beforeEach(() => {
    told.length = 0;
    window.addEventListener("message", listen);
  });
  afterEach(() => {
    window.removeEventListener("message", listen);
    closePages();
    for (const frame of closed) frame.remove();
    closed.clear();
  });

  it("is read whole where no script runs", async () => {
    for (const id of ["shell-share", "q-risk", "phone-call"]) {
      const page = await openPage(answer(id), { sandbox: "allow-same-origin" });
      const said = textOf(embedHtml(id, { form: "fallback", document: document_ }));
      expect(folded(page.document.body.textContent ?? "")).to.contain(said);
      const shown = page.document.querySelector("figure") as HTMLElement;
      expect(shown.getClientRects().length).to.equal(1);
      // The sheet has come, and the policy lets it in.
      expect(page.window.getComputedStyle(shown).borderBlockStartStyle).to.not.equal("none");
      expect(page.window.getComputedStyle(page.document.body).marginBlockStart).to.equal("0px");
      page.close();
    }
    expect(told).to.deep.equal([]);
  });

  it("is the card where scripts run, and says how high it is", async () => {
    const page = await openPage(answer("shell-share"));
    const card = page.document.querySelector("stat-bar") as unknown as OurElement;
    await until(() => isSettled(card));
    expect(card.item).to.have.property("id", "shell-share");
    const root = page.document.documentElement;
    const full = () => Math.ceil(root.getBoundingClientRect().height);
    await until(() => heightsFrom(page.frame).at(-1)?.data.height === full());
    page.frame.height = `${full()}`;
    expect(root.scrollHeight).to.equal(full());
    expect(full()).to.be.greaterThan(100);
  });

  it("says so again when the frame gets narrower", async () => {
    const page = await openPage(answer("q-three-countries"), { width: 800 });
    await until(() => heightsFrom(page.frame).length > 0);
    const before = heightsFrom(page.frame).at(-1)?.data.height;
    page.frame.width = "260";
    await until(() => heightsFrom(page.frame).at(-1)?.data.height > before);
  });

  it("says so where a frame has no origin and may run scripts alone, in WordPress’ words with its secret", async () => {
    const frame = closedFrame(`${answer("deal-worth")}#?secret=a1b2C3d4E5`);
    const ofWordPress = () =>
      told.filter(({ source, data }) => source === frame.contentWindow && data?.message === "height");
    await until(() => ofWordPress().length > 0);
    const [{ data }] = ofWordPress() as [Told];
    expect(data.secret).to.equal("a1b2C3d4E5");
    expect(data.value).to.be.greaterThan(100);
    expect(data.value).to.equal(heightsFrom(frame)[0]?.data.height);
  });

  it("says nothing of WordPress where there is no secret", async () => {
    const page = await openPage(answer("deal-worth"));
    await until(() => heightsFrom(page.frame).length > 0);
    expect(told.filter(({ data }) => data?.message)).to.deep.equal([]);
  });

  it("says so again to a page that began to listen late, in either way of asking", async () => {
    for (const question of [{ onrecord: "ready" }, { message: "ready", secret: "a1b2C3d4E5" }]) {
      const frame = closedFrame(`${answer("troops-sent")}#?secret=a1b2C3d4E5`);
      await until(() => heightsFrom(frame).length > 0);
      const times = heightsFrom(frame).length;
      frame.contentWindow?.postMessage(question, "*");
      await until(() => heightsFrom(frame).length > times);
      frame.remove();
    }
  });

  it("opens its links outside, and asks WordPress to follow them", async () => {
    const article = { headline: "The bridge", url: "https://news.example/bridge" };
    const fact = {
      id: "bridge",
      type: "fact",
      text: "It is closed.",
      by: { source: "The council", url: "https://council.example/" },
    };
    const page_ = embedPages({ article, items: [fact] }, { address, cdn: "/dist/cdn" }).files["bridge.html"];
    const url = `/answer?${new URLSearchParams({ body: page_ as string })}`;
    const page = await openPage(`${url}#?secret=a1b2C3d4E5`);
    const card = page.document.querySelector("fact-card") as unknown as OurElement;
    await until(() => isSettled(card));
    const links = [
      page.document.querySelector("footer a"),
      card.shadowRoot?.querySelector("a[href^='https://council']"),
    ] as HTMLAnchorElement[];
    for (const link of links) {
      // An attribute of its own would win over the page's.
      expect(link.hasAttribute("target")).to.equal(false);
      told.length = 0;
      link.click();
      await until(() => told.some(({ data }) => data?.message === "link"));
      expect(told.find(({ data }) => data?.message === "link")?.data).to.deep.equal({
        message: "link",
        value: link.href,
        secret: "a1b2C3d4E5",
      });
    }
    expect(page.document.querySelector("base")?.target).to.equal("_blank");
  });
});
