import { expect, userEvent, waitFor, within } from "storybook/test";
import type { Played } from "./play.js";

/*
 * What a reader does with a card, by mouse and by keyboard. Storybook plays it where the story is opened and shows each
 * step in “Interactions”; test/node/storybook.test.js plays all of them.
 */

/** The inside of the story's card, as a reader finds it: by roles and words. */
async function inside({ canvasElement }: Played) {
  const find = () =>
    canvasElement
      .querySelector("fact-card, quote-block, stat-bar, equipment-compare")
      ?.shadowRoot?.querySelector<HTMLElement>('[part="card"]');
  return within(await waitFor(() => find() ?? Promise.reject(new Error("There is no card."))));
}

/** Copies it, links to it, and finds its words in the article; each says that it has worked. */
export async function usesTheTools(context: Played) {
  const { step, canvasElement } = context;
  const card = await inside(context);
  await step("Copy with source", async () => {
    await userEvent.click(card.getByRole("button", { name: "Copy with source" }));
    await card.findByText("Copied, with its source.");
  });
  await step("Link", async () => {
    await userEvent.click(card.getByRole("link", { name: "Link" }));
    await card.findByText("Link copied.");
  });
  await step("In the article", async () => {
    await userEvent.click(card.getByRole("button", { name: "In the article" }));
    await card.findByText("Selected in the article.");
    const selected = canvasElement.ownerDocument.getSelection();
    await expect(`${selected}`).toBe("the library will open on Sundays");
  });
}

/** Hides the rows that are alike, hears how many there were, and takes them back. */
export async function hidesWhatIsAlike(context: Played) {
  const { step } = context;
  const card = await inside(context);
  const rows = () => card.getAllByRole("rowheader").map(({ textContent }) => textContent);
  const all = rows();
  const toggle = card.getByRole("button", { name: "Show only what differs" });
  await step("Show only what differs", async () => {
    await userEvent.click(toggle);
    await card.findByText("Rows that are alike and hidden: 1");
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await expect(rows()).toEqual(all.filter((row) => row !== "Lunch"));
  });
  await step("Show all again", async () => {
    await userEvent.click(toggle);
    await waitFor(() => expect(rows()).toEqual(all));
  });
}

/** Reads a chart figure by figure with the arrow keys, and asks for its table. */
export async function readsTheChart(context: Played) {
  const { step } = context;
  const card = await inside(context);
  const toggle = await card.findByRole("button", { name: /^Show as (?:chart|table)$/ }, { timeout: 10_000 });
  // Before a reader's eyes a chart waits where it would move what they read.
  if (toggle.textContent === "Show as chart")
    await step("Show as chart", async () => {
      await userEvent.click(toggle);
    });
  const chart = await card.findByRole("application", { name: /^Chart: / });
  const hint = "Touch a figure, or use the arrow keys, to read it with its source.";
  await step("The first figure, with its doubt and its source", async () => {
    chart.focus();
    await userEvent.keyboard("{ArrowRight}");
    await card.findByText(
      "1 of 10: January 2025: about 8,000 pieces. The army of Examplia, party to the war.",
    );
  });
  await step("The last one", async () => {
    await userEvent.keyboard("{End}");
    await card.findByText(/^10 of 10: June 2025: .*12,000 pieces/);
  });
  await step("None", async () => {
    await userEvent.keyboard("{Escape}");
    await card.findByText(hint);
  });
  await step("Show as table", async () => {
    await userEvent.click(card.getByRole("button", { name: "Show as table" }));
    await expect(card.getByRole("table")).toBeVisible();
    await userEvent.click(card.getByRole("button", { name: "Show as chart" }));
    await expect(card.queryByRole("table")).toBeNull();
  });
}

/** Nobody has to open a correction: the old value stands there, struck and in words, with the link to more. */
export async function readsTheCorrection(context: Played) {
  const { step } = context;
  const card = await inside(context);
  await step("What was said, and what is right", async () => {
    await expect(card.getByText("We said 312 homes.")).toBeVisible();
    await expect(card.getByText("Now at least 212 homes.")).toBeVisible();
  });
  await step("More on it, by keyboard", async () => {
    const more = card.getByRole("link", { name: "Source" });
    more.focus();
    await expect(more.matches(":focus")).toBe(true);
    await expect(more).toHaveAttribute("href", "https://news.example/corrections");
  });
}
