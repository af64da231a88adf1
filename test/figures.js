/*
 * What the suites of test/reliability/ say of themselves (trials.ts), a line of JSON each, kept in the file that FIGURES
 * names. `npm run test:reliability` makes its table of them.
 */
import { appendFileSync } from "node:fs";

/** For the tests' runner. */
export async function figures(context, next) {
  if (context.path !== "/figures") return next();
  let text = "";
  for await (const piece of context.req) text += piece;
  record(JSON.parse(text));
  context.status = 204;
}

/** For a suite that runs in Node. */
export function record(said, file = process.env.FIGURES) {
  if (file) appendFileSync(file, `${JSON.stringify(said)}\n`);
}
