import { expect } from "@open-wc/testing";
import { barHtml } from "../../src/parts/bar.js";
import type { Extent } from "../../src/parts/extent.js";
import { shown } from "./shown.js";

function drawn(extent: Extent): SVGSVGElement {
  const place = document.createElement("div");
  place.innerHTML = shown(barHtml(extent));
  return place.firstElementChild as SVGSVGElement;
}

const rects = (bar: SVGSVGElement) =>
  [...bar.querySelectorAll(":scope > rect, :scope > g > rect")].map((one) => [
    one.getAttribute("class"),
    one.getAttribute("x"),
    one.getAttribute("width"),
  ]);

describe("a bar", () => {
  it("is hidden from a screen reader, which has the words beside it", () => {
    const bar = drawn({ stretches: [] });
    expect(bar.getAttribute("aria-hidden")).to.equal("true");
    expect(bar.getAttribute("focusable")).to.equal("false");
  });

  it("writes no style, which a strict page forbids", () => {
    const extent: Extent = {
      stretches: [
        { kind: "solid", from: 0, to: 30 },
        { kind: "hatched", from: 30, to: 60 },
      ],
      whisker: [20, 40],
      mark: 50,
    };
    expect(drawn(extent).outerHTML).not.to.contain("style=");
  });

  it("is a track with its stretches on it, in percent", () => {
    const bar = drawn({
      stretches: [
        { kind: "solid", from: 0, to: 100 / 3 },
        { kind: "hatched", from: 100 / 3, to: 50 },
      ],
    });
    expect(rects(bar)).to.deep.equal([
      ["track", null, "100%"],
      ["solid", "0%", "33.33%"],
      ["hatched", "33.33%", "16.67%"],
    ]);
  });

  it("draws nothing for a stretch without a length", () => {
    expect(rects(drawn({ stretches: [{ kind: "solid", from: 0, to: 0 }] }))).to.have.length(1);
  });

  it("lets a fading end begin under what is solid, with no seam between them", () => {
    const [, , [, x, width] = []] = rects(
      drawn({
        stretches: [
          { kind: "solid", from: 0, to: 34 },
          { kind: "fading", from: 34, to: 46 },
        ],
      }),
    );
    expect([x, width]).to.deep.equal(["33.7%", "12.3%"]);
  });

  it("has a whisker from low to high", () => {
    const lines = [...drawn({ stretches: [], whisker: [35, 48] }).querySelectorAll(".whisker line")];
    const ends = lines.map((one) => `${one.getAttribute("x1")} to ${one.getAttribute("x2")}`);
    expect([...new Set(ends)]).to.deep.equal(["35% to 48%", "35% to 35%", "48% to 48%"]);
  });

  it("has a mark as a line, at 0 too", () => {
    const at = (mark?: number) =>
      drawn({ stretches: [], mark }).querySelector("line.at, .at line")?.getAttribute("x1");
    expect([at(60), at(0), at()]).to.deep.equal(["60%", "0%", undefined]);
  });

  it("fades at the end of its scale where the whole is not known", () => {
    expect(rects(drawn({ stretches: [], softEnd: true }))[0]?.[0]).to.equal("track soft");
  });
});
