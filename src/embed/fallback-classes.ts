/**
 * Every class of the fallback HTML, for a site's own sheet. A system may take them away: nothing is said by a class
 * alone. `*` stands for one of several words.
 */
export const fallbackClasses: Record<string, string> = {
  onrecord: "the whole fallback of one claim, a figure",
  "onrecord-*":
    "beside it, what it is (fact, quote, stat or comparison) and how sure (claimed, reported, corroborated, disputed, mixed, verified, false, misleading, unverifiable); withdrawn alone where it was taken back",
  "onrecord-card": "beside it, put there by the script while it shows a card in its place",
  "onrecord-status": "how sure, in a word, and what qualifies it",
  "onrecord-alert": "among what qualifies the status, that the outlet corrected something",
  "onrecord-picture": "a picture with its caption, credit and license",
  "onrecord-likelihood": "how likely, before what is said and as large",
  "onrecord-statement": "a fact’s words",
  "onrecord-number": "a number with its hedge and unit; the number itself is a strong in it",
  "onrecord-pair": "beside it: a number whose two ends say nothing one without the other, as one in five",
  "onrecord-order": "an order of magnitude, which is words and no figure",
  "onrecord-no-number": "that a number is not stated",
  "onrecord-label": "what a number counts, and of which whole",
  "onrecord-bar": "beside it: the card draws a bar under this, and room is kept for it",
  "onrecord-scale": "beside it: the bar has a line of words under it",
  "onrecord-aside":
    "a small line: a share that was calculated, a target, a sum, the question asked, a sentence round a quotation",
  "onrecord-context": "in a quotation, the words round those that were said",
  "onrecord-translation": "a quotation’s translation",
  "onrecord-scroll": "round a table that may be wider than its place",
  "onrecord-columns-*": "a comparison of 2, 3, 4, 5 or 6 things",
  "onrecord-warning": "in a table’s caption: that its columns are not alike",
  "onrecord-column": "a column’s name before a value, for where the table is taken apart",
  "onrecord-correction": "what the outlet corrected, with the old value",
  "onrecord-update": "what the source revised, with the old value",
  "onrecord-reply": "an answer to the claim, such as a denial",
  "onrecord-by": "who says so, who checked it, notes",
  "onrecord-interest": "what a reader should know of a source",
};
