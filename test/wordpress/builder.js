// What an editor does in the builder: fills in what is known, looks at the card, copies its snippet.

/** Folds out what begins with these words. */
const unfold = (page, words) => page.locator("summary").filter({ hasText: words }).first().click();

const field = (page, label, nth = 0) => page.getByLabel(label, { exact: true }).nth(nth);

/** Types into the field of that name, and leaves it. */
async function type(page, label, text, nth) {
  await field(page, label, nth).fill(text);
  await page.keyboard.press("Tab");
}

const press = (page, words) => page.getByRole("button", { name: words, exact: true }).first().click();

/** The four tasks that the builder offers, each to a card with something that may not be lost. */
export const tasks = {
  "Somebody said something": async (page) => {
    await type(page, "Words", "We counted twice, “by hand” & in daylight.");
    await type(page, "Name", "Ada Example");
    await type(page, "Verb", "said");
    await type(page, "Date", "13 August 2025");
    await unfold(page, "About Ada Example");
    await type(page, "Role", "election officer");
  },
  "A number": async (page) => {
    await type(page, "Number", "about 12,000 soldiers");
    await type(page, "What the number counts", "have been sent to the front");
    await type(page, "Name", "District office");
    await unfold(page, "Who answered");
    await press(page, "Add: What those concerned answer");
    await type(page, "Who answers", "Residents’ association");
    await field(page, "Their answer").selectOption("denied");
  },
  "A statement of fact": async (page) => {
    await type(page, "Statement", "The <north> bridge is closed until further notice.");
    await field(page, "No source is named").check();
    await unfold(page, "How sure");
    await field(page, "How it is put").selectOption("reportedly");
  },
  "Compare equipment": async (page) => {
    await type(page, "What is compared", "Two ferries");
    await type(page, "Name", "Old ferry", 0);
    await type(page, "Name", "New ferry", 1);
    await type(page, "What of each", "Length");
    await type(page, "Unit", "meter");
    await type(page, "Old ferry", "61.5");
    await type(page, "New ferry", "about 80");
    await type(page, "Name", "Example Shipyard", 2);
  },
};

/** Makes one card from an empty page and copies its snippet to the clipboard: the card as the preview shows it. */
export async function makeCard(page, address, task) {
  // The page keeps a draft when it is left: another page of the site has to clear it.
  await page.goto(new URL("icon.svg", address).href);
  await page.evaluate(() => localStorage.clear());
  await page.goto(address);
  await page.getByRole("button", { name: task }).click();
  await tasks[task](page);
  await page.locator(".stage [part~=card]").waitFor();
  const shown = await page.locator(".stage [part~=card]").evaluate(cardAsRead);
  await page.locator("#out-copy").click();
  await page.locator(".said", { hasText: "Copied" }).waitFor();
  return shown;
}

/** Runs in a page: a card’s markup, without its tools, and without the chart, which comes when it can. */
export function cardAsRead(card) {
  const shown = card.cloneNode(true);
  for (const later of shown.querySelectorAll(".chart, .tools")) later.remove();
  return shown.outerHTML.replace(/<!--.*?-->/gs, "");
}
