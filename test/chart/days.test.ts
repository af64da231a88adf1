import { expect } from "@open-wc/testing";
import { daysOf, timeTicks } from "../../src/chart/days.js";

const day = (date: string) => Date.parse(`${date}T00:00Z`) / 864e5;
const place = (edtf: string) => {
  const found = daysOf({ edtf });
  return found && [found.from, found.to, found.unit];
};
const named = (from: string, to: string, unit: "year" | "month" | "day" | "hour") =>
  timeTicks(day(from), day(to), unit).map(({ at }) => new Date(at * 864e5).toISOString().slice(0, 10));

describe("a date on an axis", () => {
  it("is as long as it was written", () => {
    expect(place("2024")).to.deep.equal([day("2024-01-01"), day("2025-01-01"), "year"]);
    expect(place("2024-02")).to.deep.equal([day("2024-02-01"), day("2024-03-01"), "month"]);
    expect(place("2024-02-29")).to.deep.equal([day("2024-02-29"), day("2024-03-01"), "day"]);
    expect(place("2024-12-30/2025-01-02")).to.deep.equal([day("2024-12-30"), day("2025-01-03"), "day"]);
    expect(place("2025-08-13T12:00Z")).to.deep.equal([
      day("2025-08-13") + 0.5,
      day("2025-08-13") + 0.5,
      "hour",
    ]);
  });

  it("stands at the end that is known where the other is open", () => {
    expect(place("2024/..")?.[0]).to.equal(day("2024-01-01"));
    expect(place("../2024-05-01")?.[1]).to.equal(day("2024-05-02"));
  });

  it("has no place without a year, or without a machine date", () => {
    expect(place("XXXX-08-13")).to.equal(undefined);
    expect(place("2024-12-30/XXXX-01-02")).to.equal(undefined);
    expect(daysOf({ text: "last year" })).to.equal(undefined);
    expect(daysOf(undefined)).to.equal(undefined);
  });

  it("before the year 100 is in its own century", () => {
    expect(new Date((daysOf({ edtf: "0079" })?.from ?? 0) * 864e5).toISOString().slice(0, 4)).to.equal(
      "0079",
    );
  });
});

describe("the marks of a time axis", () => {
  it("are few, and at the beginning of what they name", () => {
    expect(named("1959-01-01", "2025-01-01", "year")).to.deep.equal([
      "1960-01-01",
      "1970-01-01",
      "1980-01-01",
      "1990-01-01",
      "2000-01-01",
      "2010-01-01",
      "2020-01-01",
    ]);
    expect(named("2024-11-10", "2026-02-01", "day")).to.deep.equal([
      "2025-01-01",
      "2025-04-01",
      "2025-07-01",
      "2025-10-01",
      "2026-01-01",
    ]);
  });

  it("stand in the middle of a month where the data is by month", () => {
    expect(named("2025-01-01", "2025-05-01", "month")).to.deep.equal([
      "2025-01-16",
      "2025-02-15",
      "2025-03-16",
      "2025-04-16",
    ]);
  });

  it("are never more exact than the data", () => {
    for (const unit of ["year", "month", "day"] as const)
      expect(
        timeTicks(day("2024-01-01"), day("2026-01-01"), unit).every(
          (tick) => unit === "day" || tick.unit !== "day",
        ),
      ).to.equal(true);
    expect(timeTicks(day("2024-01-01"), day("2026-01-01"), "year").map(({ unit }) => unit)).to.deep.equal([
      "year",
      "year",
    ]);
  });
});
