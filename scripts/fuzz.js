// Tries many more documents than `npm test` does: test/reliability/json-fuzz.test.ts in rounds, each with its own seed, so
// that a fault is found again in a minute.
//
//   npm run fuzz
//   npm run fuzz -- --seed 5 --runs 1000 --engine firefox
//
// --seed    of the first round; the next has the next
// --runs    how many documents
// --engine  chromium, firefox or webkit
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { root } from "./project.js";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: process.env.FUZZ_SEED ?? `${randomInt(1e9)}` },
    runs: { type: "string", default: "20000" },
    engine: { type: "string", default: "chromium" },
  },
});

const first = Number(options.seed);
const runs = Number(options.runs);
const round = 1000;

for (let done = 0; done < runs; done += round) {
  const seed = first + done / round;
  const size = Math.min(round, runs - done);
  const files = ["--engine", options.engine, "--files", "test/reliability/json-fuzz.test.ts", "--no-build"];
  const { status } = spawnSync(process.execPath, ["scripts/test.js", ...files], {
    cwd: root,
    env: { ...process.env, FUZZ_SEED: `${seed}`, FUZZ_RUNS: `${size}` },
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`\nAgain: npm run fuzz -- --seed ${seed} --runs ${size} --engine ${options.engine}`);
    process.exit(1);
  }
  console.log(`${done + size} of ${runs} documents, from seed ${first} on`);
}
