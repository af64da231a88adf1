/*
 * The bar in figures: how much was tried, and how much of it came through. What is tried and does not come through is
 * lost, and its test is red. `npm run test:reliability` writes them into the README.
 */

/** Whether the whole bar is held, as by `npm run test:reliability`, or a small set of it, as by `npm test`. */
export const { isLong }: { isLong: boolean } = await (await fetch("/figures")).json();

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

/** Says of a suite what this engine does not permit, so that it is never passed over. */
export function notPermitted(point: Point, what: string, why: string): void {
  after(() => send({ point, what, why }));
}

/** A figure that is no count: how much a heap has grown. */
export const measured = (point: Point, what: string, figure: string) => send({ point, what, figure });
