/*
 * The bar in figures: how much was tried, and how much of it came through. What is tried and does not come through is
 * lost, and its test is red. `npm run test:reliability` writes them into the README.
 */

const { whole }: { whole: boolean } = await (await fetch("/fuzzing")).json();

/** Whether all is tried, as by `npm run test:reliability`, or a small set of it, as by `npm test`. */
export const isLong = whole;

/** A point of the bar, in the order of the table. */
export type Point =
  | "strings"
  | "urls"
  | "csp"
  | "clobbering"
  | "json"
  | "faults"
  | "leaks"
  | "copies"
  | "hosts"
  | "access"
  | "quiet";

interface Trials {
  /** A test whose body is one trial, or so many. */
  (body: () => Promise<unknown>, times?: number): () => Promise<void>;
  /** Counts trials that a test makes one by one. */
  survived(times?: number): void;
  tried(times?: number): void;
}

const send = (figures: object) =>
  fetch("/figures", { method: "POST", body: JSON.stringify({ ...figures, agent: navigator.userAgent }) });

/** Counts the trials of one suite, and tells them when it is over. To be called inside its `describe`. */
export function trialsOf(point: Point, what: string): Trials {
  let tried = 0;
  let survived = 0;
  after(() => send({ point, what, tried, survived }));
  const counted =
    (body: () => Promise<unknown>, times = 1) =>
    async () => {
      tried += times;
      await body();
      survived += times;
    };
  return Object.assign(counted, {
    tried(times = 1) {
      tried += times;
    },
    survived(times = 1) {
      survived += times;
    },
  });
}

/**
 * Counts each test of a suite, once or as often as the test says by calling what this gives back. To be called inside
 * its `describe`.
 */
export function countTests(point: Point, what: string): (times: number) => void {
  let tried = 0;
  let survived = 0;
  let times = 1;
  beforeEach(() => {
    times = 1;
  });
  afterEach(function () {
    const { state } = this.currentTest ?? {};
    // What an engine does not permit was not tried; `notPermitted` says so.
    if (state === "passed" || state === "failed") tried += times;
    if (state === "passed") survived += times;
  });
  after(() => send({ point, what, tried, survived }));
  return (so) => {
    times = so;
  };
}

/** Says of a suite what this engine does not permit, so that it is never passed over. */
export function notPermitted(point: Point, what: string, why: string): void {
  after(() => send({ point, what, why }));
}
