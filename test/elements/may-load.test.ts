import { expect } from "@open-wc/testing";
import { documentAddress, mayLoad } from "../../src/elements/may-load.js";

const pages: HTMLIFrameElement[] = [];

/** A page on this origin whose head is given. */
function pageWith(head: string): Document {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  pages.push(frame);
  const page = frame.contentDocument as Document;
  page.head.innerHTML = head;
  return page;
}

const listing = (content: string) => `<meta name="onrecord:origins" content="${content}">`;

describe("the address of a claims document", () => {
  const base = "https://paper.example/news/story.html";

  it("is read against the page, and its fragment names the item", () => {
    expect(documentAddress("claims.json#shell-share", base)).to.deep.equal({
      url: "https://paper.example/news/claims.json",
      id: "shell-share",
    });
    expect(documentAddress("/claims.json?v=2", base)).to.deep.equal({
      url: "https://paper.example/claims.json?v=2",
      id: "",
    });
    expect(documentAddress("claims.json#%D1%84%D0%B0%D0%BA%D1%82", base)?.id).to.equal("факт");
  });

  it("is http or https, and an address at all", () => {
    for (const src of [
      "javascript:0",
      "data:application/json,{}",
      "blob:https://paper.example/x",
      "http://[",
      "a.json#%",
    ])
      expect(documentAddress(src, base), src).to.equal(undefined);
  });
});

describe("who may print cards on a page", () => {
  afterEach(() => {
    for (const page of pages.splice(0)) page.remove();
  });

  it("is the page’s own origin", () => {
    expect(mayLoad(`${location.origin}/claims.json`, pageWith(""))).to.equal(true);
  });

  it("is nobody else, not on another port or by another scheme either", () => {
    const page = pageWith("");
    const { hostname, port } = location;
    for (const url of [
      "https://stranger.example/claims.json",
      `http://${hostname}:${Number(port) + 1}/claims.json`,
      `https://${hostname}:${port}/claims.json`,
    ])
      expect(mayLoad(url, page), url).to.equal(false);
  });

  it("is whom the page lists, by spaces or commas", () => {
    const page = pageWith(listing("https://a.example, https://b.example:8443\n https://c.example"));
    for (const origin of ["https://a.example", "https://b.example:8443", "https://c.example"])
      expect(mayLoad(`${origin}/claims.json`, page), origin).to.equal(true);
  });

  it("is nobody whose name only looks like one that is listed", () => {
    const page = pageWith(listing("https://a.example"));
    for (const url of [
      "https://a.example.evil.example/",
      "https://evil.example/?https://a.example",
      "http://a.example/",
      "https://a.example:444/",
    ])
      expect(mayLoad(url, page), url).to.equal(false);
  });

  it("is not decided by a <base> that the page has for its links", () => {
    const page = pageWith('<base href="https://stranger.example/">');
    expect(mayLoad("https://stranger.example/claims.json", page)).to.equal(false);
    expect(mayLoad(`${location.origin}/claims.json`, page)).to.equal(true);
  });
});
