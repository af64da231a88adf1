const { seed, whole }: { seed: number; whole: boolean } = await (await fetch("/fuzzing")).json();

/** One in `parts` of the cases, others with another FUZZ_SEED; all of them under TEST_WHOLE=true. */
export const shareOf = <Case>(cases: readonly Case[], parts: number): Case[] =>
  whole ? [...cases] : cases.filter((_, at) => (at + seed) % parts === 0);
