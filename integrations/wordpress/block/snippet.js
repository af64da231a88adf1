// What an editor pastes, read back: any snippet that onrecord writes, or JSON. Gives the data that it brings along.
(() => {
  const tags = {
    "fact-card": "fact",
    "quote-block": "quote",
    "stat-bar": "stat",
    "equipment-compare": "comparison",
  };

  const marked = `[data-onrecord],${Object.keys(tags)}`;

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** A number with a point keeps its digits as a string, which a claim takes as well: JavaScript would make 3.1 of 3.10. */
  const withDigits = (json) =>
    json.replace(/"(?:[^"\\]|\\.)*"|-?\d+\.\d+(?![\deE])/g, (token) =>
      token.startsWith('"') ? token : `"${token}"`,
    );

  function parsed(json) {
    try {
      const data = JSON.parse(withDigits(json));
      return isObject(data) ? data : undefined;
    } catch {
      return undefined;
    }
  }

  /** The items of a document, or the one that stands alone. */
  const itemsOf = (data) => [data.items ?? data.item ?? data].flat().filter(isObject);

  /** A card's element: `{ data, claim }`, or `{ src, claim }` where it takes its item from a document. */
  function fromElement(element) {
    const type = tags[element.localName] ?? tags[element.dataset.onrecord];
    const isTag = element.localName in tags;
    const claim = element.getAttribute(isTag ? "claim" : "data-onrecord-claim") ?? "";
    const child = element.querySelector(':scope > script[type="application/json"]');
    const json = element.getAttribute(isTag ? "data-json" : "data-onrecord-json") ?? child?.textContent;
    const data = json ? parsed(json) : undefined;
    if (type && data) {
      const [own] = itemsOf(data);
      if (own && !own.type && itemsOf(data).length === 1) own.type = type;
      return { data, claim: claim || (Array.isArray(data.items) ? (itemsOf(data)[0]?.id ?? "") : "") };
    }
    const [src, id] = (element.getAttribute(isTag ? "src" : "data-onrecord-src") ?? "").split("#");
    return src ? { src, claim: claim || id || "" } : undefined;
  }

  /** Each card in HTML: `{ html, data, claim }` or `{ html, src, claim }`. */
  function fromHtml(text) {
    const { body } = new DOMParser().parseFromString(text, "text/html");
    const outermost = [...body.querySelectorAll(marked)].filter((one) => !one.parentElement.closest(marked));
    return outermost.flatMap((element) => {
      const found = fromElement(element);
      return found ? [{ ...found, html: element.outerHTML }] : [];
    });
  }

  /** Each item of JSON: an item, an item with its sources, or a whole claims document. */
  function fromJson(text) {
    const data = parsed(text);
    if (!data) return [];
    const several = Array.isArray(data.items) && data.items.length > 1;
    if (!several) return [{ data, claim: "" }];
    // A card that names no other one needs only its own item and the tables.
    return itemsOf(data).map((item) => ({
      data: { ...data, items: undefined, item, article: undefined },
      claim: "",
    }));
  }

  /** Whether HTML is one card and nothing else. */
  const isSnippet = (html) => fromHtml(html).length > 0;

  const read = (text) => {
    const trimmed = text.trim().replace(/^\ufeff/, "");
    return trimmed.startsWith("{") ? fromJson(trimmed) : fromHtml(trimmed);
  };

  window.onrecordBlock = { ...window.onrecordBlock, snippet: { read, isSnippet, itemsOf, tags, marked } };
})();
