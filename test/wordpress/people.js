// One person of the paper at a browser.
import { openChromium } from "../../scripts/chromium.js";

/** A browser for everybody: `as(name)` is a page where that person is logged in, `forReader()` and each new `open()` one where nobody is; `forReader(name)` is one beside that person’s. */
export async function openBrowsers(origin) {
  const browser = await openChromium();
  const pages = new Map();
  const open = async () => (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const login = async (name) => {
    const page = await open();
    page.on("dialog", (dialog) => dialog.accept());
    await page.goto(`${origin}/wp-login.php`);
    await page.fill("#user_login", name);
    await page.fill("#user_pass", "password");
    await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
    return page;
  };
  const as = async (name) => {
    if (!pages.has(name)) pages.set(name, await login(name));
    return pages.get(name);
  };
  const readers = new Map();
  const forReader = async (name = "") => {
    if (!readers.has(name)) readers.set(name, await open());
    return readers.get(name);
  };
  return { as, forReader, open, close: () => browser.close() };
}
