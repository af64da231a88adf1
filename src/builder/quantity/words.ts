import type { Units } from "../../model/unit.js";
import type { Choosing } from "../every-reading.js";
import { currencyNames, currencySigns, type Names, unitNames } from "./names.js";
import type { QuantityDoubt } from "./understood.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the words of a quantity can be looked up in. */
export interface Lexicon {
  language: string;
  vocabulary: Vocabulary;
  units: Names;
  currencies: Names;
  signs: Map<string, string[]>;
}

export function lexiconOf(language: string, vocabulary: Vocabulary, own: Units): Lexicon {
  const base = language.split("-")[0] as string;
  return {
    language,
    vocabulary,
    units: unitNames(base, vocabulary, own),
    currencies: currencyNames(base, vocabulary),
    signs: currencySigns(language),
  };
}

/** Longer than a quantity that is typed; of those that a card prints, one in thirty thousand is longer. */
export const longest = 200;

/** A number in figures. */
const numeral = /^-?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,'’]\d+)*(?!\d)/;

/** What is counted. */
export interface Measure {
  unit?: string;
  currency?: string;
}

let known: Set<string> | undefined;

function currencies(): Set<string> {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known;
}

/** One sort of white space, of minus and of apostrophe, each as long as what it stands for. */
export const plainSigns = (text: string): string =>
  text.replace(/\s/g, " ").replace(/[−‐‑]/g, "-").replace(/[‒—]/g, "–").replace(/[’ʼ]/g, "'");

/** Reads typed words from left to right. */
export class Words {
  private at: number;
  /** Words that stand between a number and its unit, and that a quantity has no place for. */
  readonly skipped: string[] = [];
  private readonly bySign = new Map<string, string>();

  constructor(
    private readonly text: string,
    readonly lexicon: Lexicon,
    readonly choosing: Choosing<QuantityDoubt>,
    start = 0,
    /** Whether more text may follow. */
    readonly isProse = false,
  ) {
    this.at = start;
    this.space();
  }

  get end(): number {
    return this.text.slice(0, this.at).trimEnd().length;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  get vocabulary(): Vocabulary {
    return this.lexicon.vocabulary;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  private space() {
    while (this.text[this.at] === " ") this.at++;
  }

  take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.rest)?.[0];
    if (found === undefined) return undefined;
    this.at += found.length;
    this.space();
    return found.trim();
  }

  /** What `read` finds, or nothing taken where that is nothing. */
  attempt<Read>(read: () => Read | undefined): Read | undefined {
    const before = this.at;
    const value = read();
    if (value === undefined) this.at = before;
    return value;
  }

  /** A number in figures, as typed: what its separators are is asked once its unit is known. */
  numeral(): string | undefined {
    const found = numeral.exec(this.rest)?.[0] ?? "";
    return this.vocabulary.ordinal.test(this.rest.slice(found.length)) ? undefined : this.take(numeral);
  }

  /** What a function of the language finds here. */
  written<Read extends { found: string }>(read: (text: string) => Read | undefined): Read | undefined {
    const value = read(this.rest);
    if (value) this.advance(value.found.length);
    return value;
  }

  /** The longest name that stands here, with what it may stand for. */
  private named(names: Names): { name: string; keys: string[] } | undefined {
    const here = this.rest.toLowerCase();
    for (let length = Math.min(here.length, 60); length > 0; length--) {
      const name = here.slice(0, length);
      const keys = names.get(name);
      if (keys && !(/[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{N}]/u.test(here.slice(length))))
        return { name: this.rest.slice(0, length), keys: [...keys] };
    }
    return undefined;
  }

  /** "soldiers", "%", "US dollars", "USD"; the longest name counts, and "pounds" may be two things. */
  measure(): Measure | undefined {
    const currency = this.code() ?? this.sign();
    if (currency) return { currency };
    const { units, currencies } = this.lexicon;
    const found = [this.named(units), this.named(currencies)];
    const longest = Math.max(...found.map((one) => one?.name.length ?? 0));
    const [unit, money] = found.map((one) => (one?.name.length === longest ? one : undefined));
    const name = (unit ?? money)?.name;
    if (name === undefined) return this.measureAfterAdjectives();
    this.advance(name.length);
    const options: Measure[] = [
      ...(unit?.keys ?? []).map((unit) => ({ unit })),
      ...(money?.keys ?? []).map((currency) => ({ currency })),
    ];
    return this.choosing.choose("currency-or-unit", options, name);
  }

  /** "North Korean soldiers": up to three words before a unit that is counted. */
  private measureAfterAdjectives(): Measure | undefined {
    const before = this.at;
    for (let words = 1; words <= 3; words++) {
      const skipped = /^\p{L}[\p{L}'-]{2,} /u.exec(this.rest)?.[0];
      if (!skipped || this.vocabulary.noAdjective.test(skipped)) break;
      this.at += skipped.length;
      const found = this.named(this.lexicon.units);
      const [unit] = found?.keys ?? [];
      if (found && unit !== undefined && found.name.length > 3) {
        const words = this.text.slice(before, this.at).trim();
        if (this.isProse) this.skipped.push(words);
        else this.choosing.ask("words-left-out", words);
        this.advance(found.name.length);
        return { unit };
      }
    }
    this.at = before;
    return undefined;
  }

  /** "USD", before a number or after it. */
  code(): string | undefined {
    const code = /^[A-Z]{3}(?![A-Za-z])/.exec(this.rest)?.[0];
    if (!code || !currencies().has(code)) return undefined;
    this.advance(3);
    return code;
  }

  sign(): string | undefined {
    const written = [...this.lexicon.signs.keys()]
      .filter((sign) => this.rest.startsWith(sign))
      .sort((a, b) => b.length - a.length)[0];
    if (written === undefined) return undefined;
    this.advance(written.length);
    // The same sign twice is the same currency.
    const currency =
      this.bySign.get(written) ??
      this.choosing.choose("currency-or-unit", this.lexicon.signs.get(written) as string[], written);
    this.bySign.set(written, currency);
    return currency;
  }

  private advance(length: number) {
    this.at += length;
    this.space();
  }
}
