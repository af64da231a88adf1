/** The demo's story as an editor pastes it: paragraphs of plain text. */
const html = await (await fetch(new URL("../../demo/story.html", import.meta.url))).text();
const parsed = new DOMParser().parseFromString(html, "text/html");

export const story = [...parsed.querySelectorAll("p, h2")].map(({ textContent }) => textContent).join("\n\n");

/** Where words stand in it; an error where they do not. */
export function selection(words: string, text = story): [start: number, end: number] {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return [start, start + words.length];
}
