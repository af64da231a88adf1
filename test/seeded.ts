import fc from "fast-check";

/** How many documents the fuzz tries, and out of which seed every property is tried: FUZZ_RUNS, FUZZ_SEED. */
export const { runs, seed }: { runs: number; seed: number } = await (await fetch("/fuzzing")).json();

// A fault names the seed that `FUZZ_SEED=… npm test` takes again.
fc.configureGlobal({ seed, includeErrorInReport: true });

export { fc };
