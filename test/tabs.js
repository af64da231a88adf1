/*
 * A tab of each engine that can leave its page and come back to it: a test of the runner ends with its page.
 */
import playwright from "playwright";
import puppeteer from "puppeteer-core";
import { chromiumArguments, find, startWebKitDriver } from "../scripts/browsers.js";

/**
 * Opens a tab, with the engine's back/forward cache as a reader has it: `open` opens an address anew, `go` goes on to one
 * from there, `run` gives back what a JavaScript expression comes to in the page, `close` ends the browser. Chromium's
 * can `sleep` for so many milliseconds: behind another tab and frozen, as it is after minutes there.
 *
 * @param {"chromium" | "firefox" | "webkit"} engine one that `find` finds
 */
export async function openTab(engine) {
  const { kind, path } = find(engine);
  if (kind === "webkitgtk") return tabOfDriver(await startWebKitDriver(path));
  const browser = await launch(engine, kind, path);
  let page;
  return {
    async open(url) {
      await page?.close();
      page = await browser.newPage();
      await page.goto(url);
    },
    go: (url) => page.goto(url),
    run: (expression) => page.evaluate(expression),
    async sleep(time) {
      const inFront = await browser.newPage();
      await inFront.bringToFront();
      const session = await page.createCDPSession();
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      await new Promise((done) => setTimeout(done, time));
      await session.send("Page.setWebLifecycleState", { state: "active" });
      await inFront.close();
    },
    close: () => browser.close(),
  };
}

function launch(engine, kind, executablePath) {
  if (engine === "chromium")
    return puppeteer.launch({
      executablePath: executablePath ?? playwright.chromium.executablePath(),
      args: chromiumArguments,
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    });
  if (kind === "firefox") return puppeteer.launch({ browser: "firefox", executablePath });
  return playwright[engine].launch({ executablePath });
}

/** By W3C's WebDriver. */
async function tabOfDriver({ port, binary, stop }) {
  const send = async (method, path, body, signal) => {
    const address = `http://127.0.0.1:${port}/session${path}`;
    const response = await fetch(address, { method, body: body && JSON.stringify(body), signal });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId } = await send("POST", "", { capabilities: { alwaysMatch: options } });
  const go = (url) => send("POST", `/${sessionId}/url`, { url });
  return {
    open: go,
    go,
    run: (expression) => {
      const script = { script: `return ${expression}`, args: [] };
      // Asked in the moment in which a page that was kept is put back, the driver never answers; asked again, it does.
      return send("POST", `/${sessionId}/execute/sync`, script, AbortSignal.timeout(10_000));
    },
    async close() {
      await send("DELETE", `/${sessionId}`);
      stop();
    },
  };
}
