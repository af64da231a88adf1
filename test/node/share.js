const { FUZZ_SEED = "1", TEST_WHOLE } = process.env;

/** As test/share.ts: one in `parts` of the cases, others with another FUZZ_SEED; all of them under TEST_WHOLE=true. */
export const shareOf = (cases, parts) =>
  TEST_WHOLE === "true" ? [...cases] : cases.filter((_, at) => (at + Number(FUZZ_SEED)) % parts === 0);
