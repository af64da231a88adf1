/** Waits until all has come that a page asks for, and every card on it is drawn. */
export async function settled(tab) {
  await tab.waitForLoadState("networkidle");
  await tab.evaluate(atRest);
}

/** In the page: cards come up in slices, and a document may be on its way. */
async function atRest() {
  const idle = () => new Promise(requestIdleCallback);
  const isLoading = () => [...document.querySelectorAll("*")].some((one) => one.matches(":state(loading)"));
  do await idle();
  while (isLoading());
  await idle();
}
