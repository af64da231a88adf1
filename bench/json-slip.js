// How finding the slip in broken JSON grows with its length, by doubling it: 2 is linear. Only ratios, in one run; after
// `npm run bench` has built.
import { slipIn } from "../dist/model/json-slip.js";

const LENGTH = 500_000;
const RUNS = 5;
/** Past it a text that an editor pastes could hold up the page. */
const LIMIT = 3;

const garbage = [..."{[\"\\<&,: \n1a'\u00a0\ufeff\ud83d", "<a", "&amp;", "1,", "1.", "a-", "“ ", "/*"];
const befores = ["", '{"a":', '{"a":"”', '{"a":1', '["\n"'];

const least = (text) => {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    slipIn(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

function growthOf(text) {
  const once = least(text(LENGTH));
  // What ends at once has no ratio.
  return once < 0.5 ? 0 : least(text(2 * LENGTH)) / once;
}

let worst = { ratio: 0, what: "" };
for (const sign of garbage) {
  for (const before of befores) {
    const text = (length) => before + sign.repeat(length / sign.length);
    let ratio = growthOf(text);
    // What is worse than linear is so each time; what the machine was busy with is not.
    for (let again = 0; again < 4 && ratio > LIMIT; again++) ratio = Math.min(ratio, growthOf(text));
    if (ratio > worst.ratio) worst = { ratio, what: JSON.stringify(before + sign) };
  }
}
console.log(`The slip in twice as much of ${worst.what}: ${worst.ratio.toFixed(2)} times as long.`);
if (worst.ratio > LIMIT) {
  console.error(`More than ${LIMIT} times: worse than linear.`);
  process.exitCode = 1;
}
