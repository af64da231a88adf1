import { expect } from "@open-wc/testing";
import { barAxis, lineAxis } from "../../src/chart/axis.js";
import { fc } from "../seeded.js";

describe("an axis", () => {
  it("has round marks", () => {
    expect(barAxis(0, 12720).ticks).to.deep.equal([0, 2000, 4000, 6000, 8000, 10000, 12000]);
    expect(lineAxis(0.1, 0.45).ticks).to.deep.equal([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(lineAxis(315.98, 421.08)).to.deep.equal({
      from: 300,
      to: 440,
      ticks: [300, 320, 340, 360, 380, 400, 420, 440],
    });
  });

  it("of bars always holds zero, and of a line all of its numbers, with few marks", () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((n) => Number(n.toPrecision(6)));
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > Math.abs(high) * 1e-6 + 1e-6);
        const bars = barAxis(low, high);
        expect(bars.from).to.be.at.most(0);
        expect(bars.to).to.be.at.least(0);
        const line = lineAxis(low, high);
        const dust = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
        expect(line.from).to.be.at.most(low + dust);
        expect(line.to).to.be.at.least(high - dust);
        expect(line.ticks.length).to.be.within(2, 10);
      }),
    );
  });
});
