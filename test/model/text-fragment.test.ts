import { expect } from "@open-wc/testing";
import { textFragment } from "../../src/model/text-fragment.js";

describe("the address of words in a page", () => {
  it("names them after the page’s own address, without its fragment", () => {
    expect(textFragment("https://news.example/a?b=1#top", { exact: "every  tree" })).to.equal(
      "https://news.example/a?b=1#:~:text=every%20tree",
    );
  });

  it("names what stands before and after", () => {
    expect(textFragment("https://news.example/", { exact: "tree", prefix: "the", suffix: "fell" })).to.equal(
      "https://news.example/#:~:text=the-,tree,-fell",
    );
  });

  it("takes no comma, dash or ampersand of the words for its own", () => {
    expect(textFragment("https://news.example/", { exact: "50-100, & more" })).to.equal(
      "https://news.example/#:~:text=50%2D100%2C%20%26%20more",
    );
  });
});
