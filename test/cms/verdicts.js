/**
 * Runs in a page: says of each place, a selector, what a reader finds in it of the claim. See `judge` for the words.
 */
export const verdicts = ({ cells, marks }) =>
  cells.map(({ id, place }) => {
    const article = document.querySelector(place);
    const cards = [...article.querySelectorAll("*")].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll("[part~=card]") ?? []),
    ]);
    // biome-ignore lint/performance/useDomNodeTextContent: what is not displayed does not count
    const shown = [article, ...cards].map((one) => one.innerText.replace(/\s+/g, " "));
    const text = shown.join(" ");
    const { words, beside, by } = marks[id];
    const times = text.split(words).length - 1;
    const frame = [...article.querySelectorAll("iframe[src]")].some((one) => one.getClientRects().length > 0);
    if (
      /[{}]|&(quot|lt|amp|#\d+);|\\u00|data-(json|onrecord)|<\/?(p|figure|fact-card|quote-block|stat-bar|div|blockquote)\b/.test(
        text,
      )
    )
      return "code";
    if (times > 1) return "twice";
    if (frame) return "frame";
    if (cards.length > 0 && times === 1) return shown.slice(1).join(" ").includes(by) ? "card" : "part";
    if (times === 1) return text.includes(by) && beside.every((one) => text.includes(one)) ? "text" : "part";
    return text.replace(/Before\.|After\.|Edited\./g, "").trim() ? "link" : "gone";
  });
