/** One column of a table of claims. */
export interface RowColumn {
  name: string;
  /** Other names that it may have. */
  also: readonly string[];
  /** Which field of the item it fills; `source.` stands for the source of its only attribution. */
  field: string;
  kind?: "quantity" | "date";
  /** What to write there. */
  holds: string;
}

const column = (
  name: string,
  field: string,
  holds: string,
  also: readonly string[] = [],
  kind?: RowColumn["kind"],
): RowColumn => ({ name, also, field, holds, ...(kind && { kind }) });

/**
 * The columns of a table of claims, one claim a row. Each may be left out and they may stand in any order; upper case,
 * spaces and dashes in their names do not matter.
 */
export const rowColumns: readonly RowColumn[] = [
  column("type", "type", "fact, quote or stat; guessed from the others where it is empty", ["kind"]),
  column("id", "id", "a short name of its own, as bridge-closed"),
  column("text", "text", "the statement, or the words of a quotation", [
    "statement",
    "claim",
    "quotation",
    "quote",
  ]),
  column("label", "label", "of a stat: what the number counts", ["measure", "what"]),
  column(
    "quantity",
    "quantity",
    "the number as people write it: about 12,000 soldiers, 50 to 100",
    ["number", "value", "figure"],
    "quantity",
  ),
  column("qualifier", "qualifier", "of a stat: seasonally adjusted, median"),
  column("of", "of", "of a stat: the whole, in words"),
  column("by", "source.name", "who says so; a dash where nobody is named", [
    "source",
    "speaker",
    "who",
    "author",
  ]),
  column("title", "source.title", "Lt. Gen., Dr."),
  column("role", "source.role", "what they are: district officer", ["position", "job title"]),
  column("organization", "source.org", "whose officer", ["org", "organisation", "affiliation"]),
  column("interest", "source.interest", "what a reader should know: party to the war"),
  column("verb", "verb", "said, warned, estimated"),
  column("via", "via", "through whom: The Example Times", ["through"]),
  column("said on", "date", "the day on which it was said", ["date", "said"], "date"),
  column("occasion", "occasion", "interview, press conference"),
  column("url", "url", "where it can be read, with https:", ["link", "address"]),
  column("when", "when", "the time that the claim is about", ["period", "observed"], "date"),
  column("as of", "asOf", "the state of knowledge", [], "date"),
  column("mode", "mode", "reportedly, alleged, believed, projected, planned, opinion, warning"),
  column("likelihood", "likelihood", "very likely, in the source’s words"),
  column("confidence", "confidence", "high, in the source’s words"),
  column("status", "status", "only where it is not the usual one"),
  column("stage", "stage", "partial, preliminary, final"),
  column("counted", "counted", "91% of precincts"),
  column("partial", "partial", "of a quotation: true where it is a part of a sentence"),
  column("context", "context", "of a quotation: the sentence that it stands in"),
  column("lang", "lang", "of a quotation: the language of its words, as uk", ["language"]),
  column("translation", "translation", "of a quotation: in the article’s language"),
  column("note", "note", "printed small"),
  column("exact", "exact", "the words in the article"),
];
