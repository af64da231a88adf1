/*
 * How much a page's own thread has worked. Others may use the machine: its own time is taken, not the time that has gone by.
 */

/** For `Performance.enable`. */
export const cpuTime = { timeDomain: "threadTicks" };

/** What the thread has worked since its page was opened, in seconds. */
export async function workOf(devtools, metric = "TaskDuration") {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === metric).value;
}

/** Until nothing has been going on for a while: cards may come up in slices, when the browser is idle. */
export async function settled(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send("Performance.enable", cpuTime);
  for (let quiet = 0, before = await workOf(devtools), tries = 0; quiet < 3 && tries < 200; tries++) {
    await new Promise((done) => setTimeout(done, 200));
    const now = await workOf(devtools);
    quiet = now - before < 0.005 ? quiet + 1 : 0;
    before = now;
  }
  await devtools.detach();
}

/** The longest that the page's thread has worked at one thing while `act` ran, in microseconds. */
export async function longestTask(browser, tab, act) {
  await browser.startTracing(tab, { categories: ["toplevel", "__metadata"] });
  await act();
  await settled(tab);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && main.includes(`${pid} ${tid}`),
  );
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0);
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
