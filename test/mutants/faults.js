/*
 * Faults to be planted one at a time in a copy of the sources (scripts/mutants.js). Each has to turn one named test
 * red. What an edit looks for stands in its file just once: where the code has moved on, the run says so.
 */

const edit = (file, find, replace) => ({ file, find, replace });
const test = (file, name) => ({ file: `test/${file}`, name });

/** What a reader would be told wrongly. */
const said = [
  {
    title: "A hedge is dropped from the words: “about 12,000” is printed as “12,000”",
    edits: [edit("src/language/quantity-text.ts", "hedge ? [hedge] : []", "[]")],
    test: test("elements/fact-card.test.ts", "never stands without its hedge and its unit"),
  },
  {
    title: "A hedge is dropped from the drawing: “about 40%” has a hard edge",
    edits: [edit("src/parts/extent.ts", "if (!hedge) return [{", "if (hedge !== null) return [{")],
    test: test("parts/extent.test.ts", "fades about its value, whether it is about or estimated"),
  },
  {
    title: "A misspelt hedge is dropped, and the number stands without it",
    edits: [edit("src/model/quantity.ts", "strict: true,\n    aliases: {", "lenient: true,\n    aliases: {")],
    test: test("model/quantity.test.ts", "is never a quantity without its misspelt hedge"),
  },
  {
    title: "A number to which “about nothing” was added is called “unchanged”",
    edits: [edit("src/language/quantity-text.ts", "if (isNone && hedges.length === 0)", "if (isNone)")],
    test: test("language/quantity-text.test.ts", "says its hedge"),
  },
  {
    title: "An interval’s ends are swapped in the words",
    edits: [
      edit(
        "src/language/quantity-text.ts",
        "const [low, high] = interval.map(",
        "const [high, low] = interval.map(",
      ),
    ],
    test: test("elements/stat-bar.test.ts", "has a whisker where an interval is stated"),
  },
  {
    title: "An interval’s ends are swapped in the drawing",
    edits: [edit("src/parts/bar.ts", "const whiskerSvg = ([low, high]:", "const whiskerSvg = ([high, low]:")],
    test: test("parts/bar.test.ts", "has a whisker from low to high"),
  },
  {
    title: "A bound is lost: “at least 50” is printed as “50”",
    edits: [edit("src/language/quantity-text.ts", "messages.bound[key],\n      {", '"{n}",\n      {')],
    test: test(
      "language/quantity-text.test.ts",
      '">=50 person" reads “at least 50 people”, aloud “at least 50 people”',
    ),
  },
  {
    title: "An order of magnitude is drawn as a number that somebody knows",
    edits: [edit("src/parts/extent.ts", 'kind: "cloud", from: 8, to: 92', 'kind: "solid", from: 0, to: 92')],
    test: test("parts/extent.test.ts", "has no edge and no scale, whole or not"),
  },
  {
    title: "A change is drawn against the whole: “up 18%” fills 18% of a bar",
    edits: [
      edit(
        "src/parts/extent.ts",
        "const ends = [value, min,",
        "const ends = [value, quantity.change?.value, min,",
      ),
      edit("src/parts/extent.ts", 'form === "value" || form === "ratio"', 'form !== "from-to"'),
      edit(
        "src/parts/extent.ts",
        "(quantity.value ?? quantity.ratio?.[0]) as Decimal",
        "(quantity.value ?? quantity.change?.value ?? quantity.ratio?.[0]) as Decimal",
      ),
    ],
    test: test("elements/stat-bar.test.ts", "shows a change with its direction and no bar"),
  },
  {
    title: "Parts of a whole are stretched until they fill it",
    edits: [
      edit(
        "src/parts/stat-bars.ts",
        "wholeFor(first, isParts ? stated : undefined)",
        "wholeFor(first, undefined)",
      ),
    ],
    test: test("parts/stat-bars.test.ts", "are held against the stated whole and never stretched to it"),
  },
  {
    title: "A number that is not stated is printed as 0",
    edits: [
      edit(
        "src/language/quantity-text.ts",
        "if (!given) return [{ text: messages.notStated }];",
        'if (!given) return [{ text: "0" }];',
      ),
    ],
    test: test("elements/stat-bar.test.ts", "says “not stated” where it is not, with no bar"),
  },
  {
    title: "A cell that is not stated (null) is printed as 0",
    edits: [
      edit(
        "src/model/comparison.ts",
        'value ?? own({ empty: "not-stated" })',
        'value ?? own({ quantity: { value: "0" } })',
      ),
    ],
    test: test("elements/equipment-compare.test.ts", "not stated is said in words"),
  },
  {
    title: "A share is computed that nobody stated and no editor asked for",
    edits: [edit("src/language/stat-text.ts", 'stat.derive !== "share" || ', "")],
    test: test(
      "elements/stat-bar.test.ts",
      "has no share that nobody stated, unless the editor asks for it, and then it says so",
    ),
  },
  {
    title: "A unit that nobody knows is printed as it was written",
    edits: [edit("src/model/check.ts", "if (knowsUnit(unit, document)) return;", "return;")],
    test: test("model/read.test.ts", "is unknown where it is known in no language"),
  },
  {
    title: "A level of confidence is assumed that nobody stated",
    edits: [
      edit(
        "src/model/quantity.ts",
        "finish: checkQuantity,",
        'finish: (value, report) => { checkQuantity(value, report); if (value.interval) value.level ??= "95"; },',
      ),
    ],
    test: test("model/quantity.test.ts", "sets no confidence that nobody stated"),
  },
  {
    title: "“Verified” is shown without a review that says so",
    edits: [edit("src/model/status.ts", 'return carried ? undefined : "review";', "return undefined;")],
    test: test(
      "model/status.test.ts",
      "is shown as verified only with a review that says so and can be read",
    ),
  },
  {
    title: "A bad denial is dropped, and the charge stands without it",
    edits: [edit("src/model/severity.ts", "replies reviews", "reviews")],
    test: test("model/severity.test.ts", 'keeps the fallback where replies is "they deny it"'),
  },
  {
    title: "A denial is not shown on the card",
    edits: [edit("src/parts/change-log.ts", '...replies.map(line("reply", "reply")),', "")],
    test: test("elements/fact-card.test.ts", "is on the card: a charge never travels without its denial"),
  },
  {
    title: "A correction loses the old value",
    edits: [edit("src/language/claim-text.ts", 'value("was", was),', "")],
    test: test(
      "elements/fact-card.test.ts",
      "is the correction, with the old value struck and the new one beside it",
    ),
  },
  {
    title: "A withdrawn item shows its statement",
    edits: [
      edit(
        "src/model/withdrawal.ts",
        "return !isLeftOut(given) && readFlag(given) !== false;",
        "return false;",
      ),
    ],
    test: test(
      "elements/claim-card.test.ts",
      "shows one sentence in place of statement, number, source and fallback",
    ),
  },
  {
    title: "A withdrawn item leaves its fallback on the page",
    edits: [
      edit(
        "src/elements/claim-card.ts",
        "html`${this.withdrawnHtml(item.withdrawn, context)}${notice}`",
        "html`${this.withdrawnHtml(item.withdrawn, context)}${this.place}${notice}`",
      ),
    ],
    test: test(
      "elements/claim-card.test.ts",
      "shows one sentence in place of statement, number, source and fallback",
    ),
  },
  {
    title: "A withdrawn number is still the whole of another",
    edits: [
      edit(
        "src/model/lookup.ts",
        "return found && !wasWithdrawn(found) ? found : undefined;",
        "return found as Item;",
      ),
    ],
    test: test("model/read.test.ts", "may not stand behind another claim"),
  },
  {
    title: "“No source named” is printed where the editor said nothing of a source",
    edits: [
      edit(
        "src/language/claim-text.ts",
        "if (item.by?.length !== 0) return [];",
        "if (item.by?.length) return [];",
      ),
    ],
    test: test("language/claim-text.test.ts", "says nothing of a source, where the editor left it out"),
  },
  {
    title: "A source’s interest is not shown",
    edits: [edit("src/parts/attribution.ts", "interest.length > 0 ?", "interest.length < 0 ?")],
    test: test(
      "elements/fact-card.test.ts",
      "comes with the interest that a reader should know, the organization’s where the person has none",
    ),
  },
  {
    title: "“Extremely unlikely” is not printed before the statement",
    edits: [edit("src/parts/likelihood.ts", "likelihood.length > 0", "likelihood.length < 0")],
    test: test("elements/fact-card.test.ts", "comes after how likely it is, so that this cannot be missed"),
  },
  {
    title: "A person stands in <cite>, which is for works",
    edits: [
      edit(
        "src/parts/phrase.ts",
        'html`<strong part="name">${stretch}</strong>`',
        'html`<cite part="name">${stretch}</cite>`',
      ),
    ],
    test: test("elements/fact-card.test.ts", "is never inside <cite>"),
  },
  {
    title: "Words are shown without <bdi>: an unclosed override turns the number beside them",
    edits: [edit("src/parts/phrase.ts", "datum ? html`<bdi>", "false ? html`<bdi>")],
    test: test(
      "parts/phrase.test.ts",
      "holds every datum in <bdi>, so that it cannot turn the words beside it",
    ),
  },
];

/** What a page would feel, or what would get into it. */
const felt = [
  {
    title: "A styleMap is put back: a width is written into a style attribute",
    edits: [
      edit(
        "src/parts/bar.ts",
        'from "lit";',
        'from "lit";\nimport { styleMap } from "lit/directives/style-map.js";',
      ),
      edit(
        "src/parts/bar.ts",
        '<svg class="bar" part="bar" width="100%"',
        '<svg class="bar" part="bar" style=${styleMap({ width: "100%" })}',
      ),
    ],
    test: test("parts/bar.test.ts", "writes no style, which a strict page forbids"),
  },
  {
    title: "A second copy of the script defines the tags again: the guard is removed",
    edits: [edit("src/define-tag.ts", 'if (there) return "onrecord" in there || report(name);', "")],
    test: test("define.test.ts", "may be done twice, by a second copy too"),
  },
  {
    title: "Another library’s tag is defined over, and the host page gets the exception",
    edits: [
      edit("src/define-tag.ts", 'if (there) return "onrecord" in there || report(name);', ""),
      edit("src/define-tag.ts", "} catch {\n    return report(name);", "} catch (error) {\n    throw error;"),
    ],
    test: test("define.test.ts", "leaves that alone, registers the others, and says so once"),
  },
  {
    title: "The gate for addresses lets javascript: through",
    edits: [
      edit(
        "src/model/url.ts",
        'url.protocol !== "https:" && url.protocol !== "http:"',
        '!["https:", "http:", "javascript:"].includes(url.protocol)',
      ),
    ],
    test: test("model/url.test.ts", "lets out what each vector says, and nothing else"),
  },
  {
    title: "The gate for addresses lets a user name through: https://bank.example@evil.example",
    edits: [edit("src/model/url.ts", "if (url.username || url.password)", "if (url.password)")],
    test: test("model/url.test.ts", "says why"),
  },
  {
    title: "A picture may come from http:",
    edits: [
      edit(
        "src/model/url.ts",
        'if (secure && url.protocol !== "https:") return',
        "if (!secure && !url) return",
      ),
    ],
    test: test("model/url.test.ts", "passes the gate in a picture"),
  },
  {
    title: "A link out of data has no rel",
    edits: [edit("src/parts/link.ts", ' rel="noopener"', "")],
    test: test("elements/fact-card.test.ts", "links to where it can be read, in the same tab"),
  },
  {
    title: "A link within a sentence has no rel",
    edits: [edit("src/parts/phrase.ts", ' rel="noopener"', "")],
    test: test("parts/phrase.test.ts", "links to an address that has passed the gate, in the same tab"),
  },
  {
    title: "The fallback is removed when the data is bad",
    edits: [edit("src/elements/claim-card.ts", "return [this.place, notice];", "return notice;")],
    test: test("elements/claim-card.test.ts", "stands again when the data turns bad, or goes"),
  },
  {
    title: "A card that cannot be drawn throws at its page",
    edits: [
      edit(
        "src/elements/data-element.ts",
        "} catch {\n      this.failed();",
        "} catch (error) {\n      throw error;",
      ),
    ],
    test: test("elements/claim-card.test.ts", "stands where the drawing itself fails, which is said once"),
  },
  {
    title: "A card writes an attribute of its own, which a framework would take off again",
    edits: [
      edit(
        "src/elements/data-element.ts",
        "super.connectedCallback();",
        'super.connectedCallback();this.setAttribute("role", "figure");',
      ),
    ],
    test: test(
      "elements/data-element.test.ts",
      "<fact-card> writes no attribute of its own and moves no child, shown, failed or withdrawn",
    ),
  },
  {
    title: "The answer of an older request is drawn after a newer one",
    edits: [
      edit("src/elements/claim-source.ts", "if (this.loaded !== mine) return;", ""),
      edit("src/elements/claim-source.ts", "mine.reading = read;", "(this.loaded ?? mine).reading = read;"),
    ],
    test: test(
      "elements/claim-source.test.ts",
      "shows the answer to the last question, in whatever order answers come",
    ),
  },
  {
    title: "Every card asks for the document anew",
    edits: [edit("src/elements/load-document.ts", "loadings.get(url) ?? start(url)", "start(url)")],
    test: test("elements/claim-source.test.ts", "asks once for a hundred cards"),
  },
  {
    title: "Another site’s document may print cards here",
    edits: [
      edit("src/elements/may-load.ts", "return origin ===", "return origin !== undefined || origin ==="),
    ],
    test: test(
      "elements/may-load.test.ts",
      "is nobody else, not on another port or by another scheme either",
    ),
  },
  {
    title: "A redirect leads to a site that may print no cards here",
    edits: [
      edit("src/elements/load-document.ts", "if (!mayLoad(response.url || url, document))", "if (!response)"),
    ],
    test: test(
      "elements/load-document.test.ts",
      "takes a redirect to a site that the page lists, and to no other",
    ),
  },
  {
    title: "A request for a document carries the reader’s cookies",
    edits: [edit("src/elements/load-document.ts", 'credentials: "omit"', 'credentials: "include"')],
    test: test("elements/load-document.test.ts", "sends no cookies and says nothing of the page"),
  },
  {
    title: "The limit of a JSON text is lifted",
    edits: [edit("src/model/read.ts", "if (given.length > limit) return", "if (given.length > 1e9) return")],
    test: test("model/read.test.ts", "bound a text by its length"),
  },
  {
    title: "The limit of a fetched document is lifted",
    edits: [edit("src/elements/load-document.ts", "if (bytes > textLimits.fetched) return undefined;", "")],
    test: test(
      "elements/load-document.test.ts",
      "stops in the middle of an answer that is too large, and says how large it may be",
    ),
  },
  {
    title: "Data is copied into objects that take a __proto__ for theirs",
    edits: [
      edit(
        "src/model/plain.ts",
        "const made = Object.create(null);",
        "const made: Record<string, unknown> = {};",
      ),
    ],
    test: test("model/read.test.ts", "does not become the prototype of anything"),
  },
  {
    title: "Of a key that stands twice the last one counts, and nothing is said",
    edits: [edit("src/model/read.ts", "if (written > keysIn(data))", "if (written < 0)")],
    test: test("model/read.test.ts", "has every key once: of two hedges the last would count"),
  },
  {
    title: "A document of a newer version is read as if it were ours",
    edits: [edit("src/model/claims-document.ts", "given > documentVersion", "given > 99")],
    test: test(
      "model/read.test.ts",
      "that is newer keeps the fallback, since what it knows and we do not may be a hedge",
    ),
  },
  {
    title: "Each card has a listener of its own on the page",
    edits: [
      edit(
        "src/elements/claim-source.ts",
        "ownerDocument.addEventListener(type, ClaimSource.#lookAgain);",
        "ownerDocument.addEventListener(type, (event) => ClaimSource.#lookAgain(event));",
      ),
    ],
    test: test(
      "elements/claim-source.test.ts",
      "takes no more listeners of the page for a hundred cards than for one: a browser compares each with all",
    ),
  },
  {
    title: "Cards work for 8 ms at a time on a page whose frames take ten times as long",
    edits: [edit("src/elements/slices.ts", "Math.min(Math.max(waited / 4, 8), 40)", "8")],
    test: test(
      "elements/slices.test.ts",
      "is done in fewer slices, or the last cards would wait for minutes",
    ),
  },
  {
    title: "Of a page that is come back to, the cards that were waiting never come",
    edits: [edit("src/elements/slices.ts", '  addEventListener("pageshow", begin);\n', "")],
    test: test(
      "elements/slices.test.ts",
      "goes on when a reader comes back to a page of which the engine has lost the message",
    ),
  },
  {
    title: "Of what a reader has broken off by leaving, that is loaded again which the cards have heard of",
    edits: [
      edit(
        "src/elements/claim-source.ts",
        "const lacksDocument = source.loaded && !source.loaded.reading?.value;",
        "const lacksDocument = source.loaded?.reading && !source.loaded.reading.value;",
      ),
    ],
    test: test(
      "elements/claim-source.test.ts",
      "is loaded again when a reader comes back before the cards have heard that it was broken off",
    ),
  },
  {
    title: "A reader’s app was put aside for a while, and what it ended is not loaded when they are back",
    edits: [edit("src/elements/reader-returns.ts", '"visibilitychange", ', "")],
    test: test(
      "elements/reader-returns.test.ts",
      "is told once a listener: out of the back/forward cache, to a tab that was hidden, to the network",
    ),
  },
  {
    title: "A card that is loading again says that it has failed, and a marked figure is given back",
    edits: [edit("src/elements/data-element.ts", ' || this.source.find().state === "loading"', "")],
    test: test("elements/claim-source.test.ts", "is not told to have failed once it is loaded again"),
  },
  {
    title: "What a reader has broken off by leaving is not loaded when they come back",
    edits: [edit("src/elements/claim-source.ts", "    onReturn(ClaimSource.#tryAgain);\n", "")],
    test: test(
      "elements/claim-source.test.ts",
      "is loaded again when a reader comes back to the page that they had left",
    ),
  },
];

/** What shows only in the script for news sites, which is built for it. */
const built = [
  {
    title: "A card is not hidden by the page: its display is !important",
    edits: [edit("src/parts/host.styles.ts", "display: block;", "display: block !important;")],
    test: test("reliability/hosts.test.ts", "stays hidden by display: none"),
    needsBuild: true,
  },
  {
    title: "The policy for Trusted Types is left on a global, where every script of the page can use it",
    edits: [
      edit(
        "src/drop-in/policy.ts",
        "  return policy;",
        "  Object.assign(globalThis, { onrecordPolicy: policy });\n  return policy;",
      ),
    ],
    test: test("reliability/hosts.test.ts", "the script leaves nothing of its own on the window"),
    needsBuild: true,
  },
  {
    title: "The policy for Trusted Types is made where nothing is shown, and a second copy is refused",
    edits: [
      edit("src/drop-in/policy.ts", "export const trustedHTML =", "ours();\nexport const trustedHTML ="),
    ],
    test: test(
      "reliability/csp.test.ts",
      "a second copy that has nothing to show makes no policy, so that the first one's name is enough",
    ),
    needsBuild: true,
  },
  {
    title: "A style attribute in a template is refused by a strict page, and reported to it",
    edits: [edit("src/parts/bar.ts", 'part="bar" width="100%"', 'part="bar" style="width: 100%"')],
    test: test(
      "reliability/csp.test.ts",
      "all five elements show their claims, by data-json, claim and src, and nothing is refused",
    ),
    needsBuild: true,
  },
  {
    title: "A figure that got no document before its reader left stays as it was",
    edits: [edit("src/embed/upgrade.ts", "      givenBack.delete(element);\n", "")],
    test: test(
      "embed/upgrade.test.ts",
      "shows the card whose document was not there before (out of the back/forward cache)",
    ),
    needsBuild: true,
  },
];

/** What an editor types, pastes or changes, read as something else. */
const typed = [
  {
    title: "Typed by an editor: “1,000” is a thousand, and nobody is asked",
    edits: [
      edit(
        "src/builder/quantity/digits.ts",
        'return choose("thousands-or-decimals", first === point ? [decimal, whole] : [whole, decimal], typed);',
        "return whole;",
      ),
    ],
    test: test("builder/read-quantity.test.ts", "is read or asked about: 1,000"),
  },
  {
    title: "Typed by an editor: words that a quantity has no place for are left out in silence",
    edits: [edit("src/builder/read-quantity.ts", "if (left) choosing.ask(", "if (!written) choosing.ask(")],
    test: test("builder/read-quantity.test.ts", "is read or asked about: 500 widgets"),
  },
  {
    title: "Typed by an editor: a day without a year gets one",
    edits: [edit("src/builder/date/dates.ts", '${year ?? "XXXX"}', '${year ?? "2025"}')],
    test: test("builder/read-date.test.ts", "is read or asked about: 13 August"),
  },
  {
    title: "Corrected by an editor: what was corrected before is forgotten",
    edits: [edit("src/builder/correct.ts", "[...entriesOf(after[field]), ...entries]", "entries")],
    test: test("builder/correct.test.ts", "keeps what was corrected before, a single entry too"),
  },
  {
    title: "Advised to an editor: any review carries any verdict",
    edits: [edit("src/builder/advice/standing.ts", "url && verdict === status", "url && verdict")],
    test: test("builder/advice.test.ts", "verified-without-review is said where it is so, and is mended: 2"),
  },
  {
    title: "Opened by an editor: two sources of one id become one",
    edits: [
      edit(
        "src/builder/open/merge.ts",
        "if (!Object.hasOwn(mine, id) || same(mine[id], entry)) continue;",
        "if (id) continue;",
      ),
    ],
    test: test("builder/open.test.ts", "with several cards in it, sources once and ids that clash told"),
  },
  {
    title: "Typed by an editor: “5%, down from 6%” is a fall by six points",
    edits: [
      edit("src/builder/quantity/extents.ts", "if (level.test(words.rest)) return undefined;", ""),
      edit("src/builder/quantity/quantity.ts", "if (moved) return moved;", ""),
    ],
    test: test("builder/read-quantity.test.ts", "is read or asked about: 5%, down from 6%"),
  },
  {
    title: "Typed by an editor: what is left out of one reading is chosen without a word",
    edits: [edit("src/builder/every-reading.ts", "whole.length > 0 ? whole : found", "found")],
    test: test("builder/read-quantity.test.ts", "is read or asked about: some 3.2m people"),
  },
  {
    title: "Typed by an editor in Ukrainian: tens of billions are hundreds",
    edits: [edit("src/builder/quantity/uk.ts", '/^дес/iu.test(count) ? "tens" : "hundreds"', '"hundreds"')],
    test: test("builder/read-quantity.test.ts", "is read or asked about in uk: десятки мільярдів"),
  },
  {
    title: "Typed by an editor: a wrong weekday is nobody’s business",
    edits: [
      edit(
        "src/builder/date/dates.ts",
        'if (at !== vocabulary.weekdayOf(read.weekday)) choosing.ask("weekday", written);',
        "void at;",
      ),
    ],
    test: test("builder/read-date.test.ts", "is read or asked about: Friday, 13 August 2025"),
  },
  {
    title: "Advised to an editor: a number that may be two is taken as the first of them",
    edits: [edit("src/builder/advice/numbers.ts", "if (ways.length > 1)", "if (ways.length < 1)")],
    test: test("builder/advice.test.ts", "number-differs is said where it is so, and is mended: 2"),
  },
  {
    title: "An editor takes something back, and cannot have it again",
    edits: [edit("src/builder/page/history.ts", "to.push(this.current);", "")],
    test: test("builder/page/page.test.ts", "are put into another order, taken out, and had back by undo"),
    needsBuild: true,
  },
  {
    title: "An editor passes an address on, and a colleague’s own draft is written over",
    edits: [edit("src/builder/page/keeper.ts", "keepEarlier(draft);\n        this.earlier = draft;", "")],
    test: test(
      "builder/page/page.test.ts",
      "goes along in the address, and a colleague’s own draft is not written over",
    ),
    needsBuild: true,
  },
  {
    title: "An editor clears the draft, and it stays on the device",
    edits: [edit("src/builder/page/draft.ts", "write(key, undefined);", "")],
    test: test("builder/page/page.test.ts", "is kept on this device until it is cleared"),
    needsBuild: true,
  },
  {
    title: "An editor asks what is missing, and the focus stays where it was",
    edits: [
      edit("src/builder/page/builder-app.ts", 'this.querySelector<HTMLElement>("#missing")?.focus();', ""),
    ],
    test: test("builder/page/page.test.ts", "are checked as a whole, and what is missing leads to its field"),
    needsBuild: true,
  },
  {
    title: "An error is seen beside its field, and not tied to it",
    edits: [
      edit("src/builder/page/form/field.ts", "describedBy: described || nothing,", "describedBy: nothing,"),
    ],
    test: test("builder/page/page.test.ts", "are checked as a whole, and what is missing leads to its field"),
    needsBuild: true,
  },
  {
    title: "An editor copies, and no HTML is on the clipboard",
    edits: [
      edit(
        "src/builder/page/out/out-pane.ts",
        'html: snippet.startsWith("<") ? snippet : fallbackOf(written)',
        'html: ""',
      ),
    ],
    test: test("builder/page/page.test.ts", "copies the snippet as text and as HTML, and says so"),
    needsBuild: true,
  },
  {
    title: "An editor corrects a card, and what had been said is gone",
    edits: [edit("src/builder/page/desk.ts", "note(mending.before, item, { date })", "item")],
    test: test(
      "builder/page/page.test.ts",
      "keeps what was wrong on the card that is corrected, and what its source said on one that is revised",
    ),
    needsBuild: true,
  },
  {
    title: "What was guessed from the article is marked no more",
    edits: [
      edit(
        "src/builder/page/work.ts",
        "suggested: [...suggestedIn(work), suggested],",
        "suggested: [...suggestedIn(work), []],",
      ),
    ],
    test: test(
      "builder/page/page.test.ts",
      "has the words, the speaker and the day, marked until they are confirmed",
    ),
    needsBuild: true,
  },
  {
    title: "The link that an editor copies leads to no page",
    edits: [edit("src/embed/folder.ts", "/^[^?#]*\\//.exec", "/^.*\\//.exec")],
    test: test(
      "builder/page/page.test.ts",
      "leads for each claim of an article to a page that is written, as the frame does",
    ),
    needsBuild: true,
  },
];

/** What a guest would do to its page: the suites of test/reliability/. */
const guest = [
  {
    title: "The observer of a card’s children goes on when the card has gone",
    edits: [edit("src/elements/claim-source.ts", "this.#children?.disconnect();", "")],
    test: test(
      "reliability/leaks.test.ts",
      "leave no observer, no timer and no listener behind, and no error",
    ),
  },
  {
    title: "A card that has gone still waits for its article",
    edits: [edit("src/elements/claim-source.ts", "clearTimeout(this.#timer);", "")],
    test: test(
      "reliability/leaks.test.ts",
      "leave no observer, no timer and no listener behind, and no error",
    ),
  },
  {
    title: "A card that has gone is still told what comes into the page",
    edits: [edit("src/elements/claim-source.ts", "ClaimSource.#connected.delete(this);", "")],
    test: test("reliability/leaks.test.ts", "ask nothing of an article that comes when they have gone"),
  },
  {
    title: "A claim is called “share” in the page, and reader modes drop it",
    edits: [edit("src/embed/marked-html.ts", "share(?:daddy)?", "sharedaddy")],
    test: test("embed/embed-forms.test.ts", "gives the card an id to link to, where the item has one"),
  },
  {
    title: "A chunk that failed once is never asked for again",
    edits: [edit("src/drop-in/checked-chunk.ts", "chunks[name] = undefined;", "")],
    test: test(
      "reliability/faults-chunks.test.ts",
      "(diagnosis: not found) is done without, and comes when it is asked for again",
    ),
    needsBuild: true,
  },
  {
    title: "retry() leaves the words in the wrong language",
    edits: [edit("src/elements/data-element.ts", "    forgetMissing();\n", "")],
    test: test(
      "reliability/faults-chunks.test.ts",
      "(language: not found) is done without, and comes when it is asked for again",
    ),
    needsBuild: true,
  },
  {
    title: "A card that a server has drawn is drawn beside it",
    edits: [
      edit("src/elements/data-element.ts", "this.clear?.();", "if (!this.hasUpdated) this.place.remove();"),
    ],
    test: test(
      "reliability/copies.test.ts",
      "(a shadow root that the server has written, with another card in it)",
    ),
    needsBuild: true,
  },
  {
    title: "Under a translation the old claim stands when there is a new one",
    edits: [edit("src/elements/data-element.ts", 'querySelector("font")', 'querySelector("none")')],
    test: test(
      "reliability/hosts-readers.test.ts",
      "a card that is given another item afterwards says that, and nothing of the old one",
    ),
    needsBuild: true,
  },
  {
    title: "A document goes on coming when the last who asked has gone",
    edits: [edit("src/elements/load-document.ts", "    loading.abort.abort();\n", "")],
    test: test(
      "reliability/faults-documents.test.ts",
      "is given up when the last who asked has gone, and not before",
    ),
    needsBuild: true,
  },
  {
    title: "A card that is asked for another document keeps the old one",
    edits: [edit("src/elements/claim-source.ts", "if (this.loaded?.url !== url) {", "if (!this.loaded) {")],
    test: test(
      "reliability/faults-documents.test.ts",
      "changes nothing once another was asked for: an old answer comes after the newer",
    ),
    needsBuild: true,
  },
  {
    title: "Another site’s document is read where a worker or a redirect leads to it",
    edits: [
      edit(
        "src/elements/load-document.ts",
        "if (!mayLoad(response.url || url, document))",
        "if (!response.url)",
      ),
    ],
    test: test(
      "reliability/faults-network.test.ts",
      "(answers with another site's document) leaves the fallback",
    ),
    needsBuild: true,
  },
  {
    title: "A foreign site hears of a page that names it, though it is not listed",
    edits: [edit("src/elements/claim-source.ts", "if (!mayLoad(url, host.ownerDocument))", "if (!url)")],
    test: test(
      "reliability/faults-documents.test.ts",
      "from a site that is not listed is not even asked for",
    ),
    needsBuild: true,
  },
  {
    title: "A card keeps something in the reader’s browser",
    edits: [
      edit(
        "src/embed/upgrade.ts",
        "\n  find(document.documentElement);",
        '  localStorage.setItem("onrecord", version);\n  find(document.documentElement);',
      ),
    ],
    test: test(
      "reliability/quiet-guest.test.ts",
      "asks for its documents and chunks alone, and stores and sends nothing, while a reader uses all that there is",
    ),
    needsBuild: true,
  },
  {
    title: "Somebody is told that a card was read",
    edits: [
      edit(
        "src/elements/claim-card.ts",
        '    this.announce("claim-ready", { item });',
        '    navigator.sendBeacon("/read");\n    this.announce("claim-ready", { item });',
      ),
    ],
    test: test(
      "reliability/quiet-guest.test.ts",
      "asks for its documents and chunks alone, and stores and sends nothing, while a reader uses all that there is",
    ),
    needsBuild: true,
  },
  {
    title: "A figure is put into its card in one turn and drawn in another",
    edits: [edit("src/embed/upgrade.ts", "(card as Partial<DataElement>).performUpdate?.();", "")],
    test: test(
      "embed/upgrade.test.ts",
      "is drawn in the turn in which it is found, so that the browser never lays it out half done",
    ),
    needsBuild: true,
  },
  {
    title: "The page’s first number is made in the middle of a card",
    edits: [edit("src/embed/upgrade.ts", '  inTurn(() => (0).toLocaleString("en"));\n', "")],
    test: test(
      "embed/upgrade.test.ts",
      "comes after a slice for the page’s first number, which alone is a long one in Chromium",
    ),
    needsBuild: true,
  },
  {
    title: "A figure that a library has copied with its card gets a second one",
    edits: [edit("src/embed/upgrade.ts", "      !element.querySelector(cards) &&\n", "")],
    test: test("reliability/hosts-libraries.test.ts", "(jQuery, html()) a card is shown once"),
    needsBuild: true,
  },
];

/** What somebody tries who may write a document, a comment or a sheet. */
const tried = [
  {
    title: "Attacked: letters of another script in a name are not said to the editor",
    edits: [
      edit("src/model/confusable.ts", "if (!ours || !theirs) continue;", "if (ours || theirs) continue;"),
    ],
    test: test("model/names.test.ts", "is shown as it was typed, and costs nothing"),
  },
  {
    title: "Attacked: an honest name is said to be a trick, since it is Japanese",
    edits: [edit("src/model/confusable.ts", '  Lisu: "Lisu",', '  Lisu: "Lisu",\n  Katakana: "Kana",')],
    test: test("model/names.test.ts", 'are left alone: "Tシャツ委員会"'),
  },
  {
    title: "Attacked: a sign that turns a name’s letters is not looked for",
    edits: [edit("src/model/confusable.ts", "if (/[\\u202d\\u202e]/.test(sign)) return sign;", "")],
    test: test(
      "model/names.test.ts",
      `is said to the editor, with the letter or the sign: ${JSON.stringify("\u202dReuters\u202c")}`,
    ),
  },
  {
    title: "Attacked: a reader’s browser loads what looks at names",
    edits: [
      edit(
        "src/elements/data-element.ts",
        "explained(list, given, this, !event)",
        "explained(list, given, this, true)",
      ),
    ],
    test: test(
      "elements/claim-card.test.ts",
      "says so once, where something was dropped as well and debug comes later",
    ),
  },
  {
    title: "Attacked: nobody says what a name looks like once something else was said",
    edits: [
      edit("src/elements/data-element.ts", "if (asked <= this.asked) return;", "if (this.asked) return;"),
    ],
    test: test(
      "elements/claim-card.test.ts",
      "says so once, where something was dropped as well and debug comes later",
    ),
  },
  {
    title: "Attacked: a custom property makes the card ask for a picture",
    edits: [edit("src/parts/card.styles.ts", "background-color: var(--paper);", "background: var(--paper);")],
    test: test(
      "reliability/tokens.test.ts",
      "(--onrecord-paper) asks for nothing, runs nothing and changes no word of a card",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: a source of the page’s document speaks for another that has its id",
    edits: [
      edit(
        "src/model/lookup.ts",
        "(document.sources[ref] ?? document.shared?.sources[ref] ??",
        "(document.shared?.sources[ref] ?? document.sources[ref] ??",
      ),
    ],
    test: test(
      "reliability/strangers.test.ts",
      "changes no word of the page's own cards, wherever it stands",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: an id out of data becomes one of the page’s",
    edits: [
      edit(
        "src/elements/claim-card.ts",
        'this.announce("claim-ready", { item });',
        'this.id = item.id ?? "";\n    this.announce("claim-ready", { item });',
      ),
    ],
    test: test(
      "reliability/strangers.test.ts",
      "never leave the shadow tree, and the page finds its own elements by them",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: an article-claims in a comment loads its document",
    edits: [
      edit(
        "src/elements/claim-source.ts",
        "if (isAmongReadersWords(host)) {",
        "if (this.#type && isAmongReadersWords(host)) {",
      ),
    ],
    test: test(
      "reliability/strangers.test.ts",
      "(a comment list) loads nothing, shares nothing and stays the text that it is",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: a name that is left open turns the names beside it",
    edits: [edit("src/parts/phrase.ts", "datum ? html`<bdi>", "false ? html`<bdi>")],
    test: test(
      "reliability/strangers.test.ts",
      "may call itself as it likes, which is shown as it was typed, and debug says what it looks like",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: what every object has is a source",
    edits: [edit("src/model/read.ts", "const none = () => Object.create(null);", "const none = () => ({});")],
    test: test(
      "reliability/prototypes.test.ts",
      "(constructor) is no source, no picture, no unit, no item and no column that nobody has written",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: an address with a page inside it becomes a link",
    edits: [
      edit(
        "src/model/url.ts",
        'if (url.protocol !== "https:" && url.protocol !== "http:") return { fault: "scheme" };',
        'if (url.protocol.endsWith("script:")) return { fault: "scheme" };',
      ),
    ],
    test: test(
      "reliability/urls-normalised.test.ts",
      "is the link of nothing and the picture of nothing in a card",
    ),
    needsBuild: true,
  },
  {
    title: "Attacked: a text may be as long as it likes",
    edits: [edit("src/model/plain.ts", "value.length > limits.string", "value.length > 1e9")],
    test: test(
      "reliability/strings-marks.test.ts",
      "(64 KB of combining marks) makes no node more than another text, in each field",
    ),
    needsBuild: true,
  },
  {
    title: "Marked: a figure keeps no room for the reader’s tools",
    edits: [
      edit(
        "src/embed/onrecord.css",
        "figure.onrecord.onrecord[data-onrecord]:not(.onrecord-card)",
        "figure.onrecord.onrecord-room",
      ),
    ],
    test: test("embed/upgrade.test.ts", "is its card’s, on a page 700 px wide"),
    needsBuild: true,
  },
];

export const faults = [...said, ...felt, ...built, ...typed, ...guest, ...tried];
