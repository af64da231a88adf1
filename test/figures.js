/*
 * What the suites of test/reliability/ say of themselves (trials.ts), a line of JSON each, kept in the file that FIGURES
 * names. `npm run test:reliability` makes its table of them, and sets WHOLE_BAR, so that they try all that they have.
 */
import { appendFileSync } from "node:fs";

/** For the tests' runner. */
export async function figures(context, next) {
  if (context.path !== "/figures") return next();
  if (context.method === "GET") {
    context.body = { isLong: process.env.WHOLE_BAR === "true" };
    return;
  }
  let text = "";
  for await (const piece of context.req) text += piece;
  const { FIGURES } = process.env;
  if (FIGURES) appendFileSync(FIGURES, `${JSON.stringify(JSON.parse(text))}\n`);
  context.status = 204;
}
