import playwright from "playwright";
import { chromiumArguments, find, installCommand } from "./browsers.js";

/**
 * Chromium, for what looks at a page without the tests' runner: pictures, paper, benches.
 *
 * @param {string[]} more arguments of its command line
 * @throws where there is none, with the command that installs it
 */
export async function openChromium(more = []) {
  const engine = find("chromium");
  if (!engine) throw new Error(`There is no Chromium. Run: ${installCommand(["chromium"])}`);
  return playwright.chromium.launch({ executablePath: engine.path, args: [...chromiumArguments, ...more] });
}
