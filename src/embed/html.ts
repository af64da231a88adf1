/** What stands for itself in HTML, in text and in a double-quoted attribute alike. */
const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00a0": "&nbsp;",
};

/**
 * Text for HTML, on one line. A line break is a space; other control characters mean nothing in HTML and are left out.
 */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, "")
    .replace(/[&<>"\u00a0]/g, (character) => entities[character] as string);

class Markup {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** Markup out of `html` and `attributes`, which alone can make it. */
export type Html = Markup;

/** What a template takes: text is escaped, `undefined`, `false` and an empty list are nothing. */
export type Content = Html | string | undefined | false | readonly Content[];

const markupOf = (content: Content): string => {
  if (content === undefined || content === false) return "";
  if (content instanceof Markup) return content.toString();
  return typeof content === "string" ? escapeHtml(content) : content.map(markupOf).join("");
};

/**
 * HTML in which everything but the template's own words is escaped.
 *
 * @example html`<p>${text}</p>`
 */
export const html = (strings: TemplateStringsArray, ...contents: Content[]): Html =>
  new Markup(strings.reduce((made, string, index) => made + markupOf(contents[index - 1]) + string));

/** The attributes of a tag, with the space before each; one without a value is left out. */
export const attributes = (values: Record<string, string | undefined>): Html =>
  new Markup(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${escapeHtml(value as string)}"`)
      .join(""),
  );

/** Contents with something between those that are not empty. */
export const between = (separator: Content, contents: readonly Content[]): Content[] =>
  contents
    .filter((content) => markupOf(content))
    .flatMap((content, index) => (index ? [separator, content] : [content]));
