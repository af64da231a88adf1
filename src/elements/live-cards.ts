import type { LitElement } from "lit";
import type { Messages } from "../language/messages.js";

/** How many cards are read out; of more only the number is said. */
const most = 3;

/** Drawings, and what is said for the eye alone. */
const unheard = 'svg, .chart, .tools, [aria-hidden="true"]';

/** What stands in a line of words with nothing before or after it. */
const inline = /^(a|bdi|data|del|em|ins|span|time)$/i;

/** The cards of a live page: which of them say something else than before, and that it is seen and heard once. */
export class LiveCards {
  private readonly before = new Map<LitElement, string>();
  private readonly told = document.createElement("div");

  constructor(
    private readonly host: LitElement,
    private readonly messagesFor: (lang: string) => Messages,
  ) {
    // It has to be there before there is something to say.
    this.told.role = "status";
    Object.assign(this.told.style, {
      position: "absolute",
      inlineSize: "1px",
      blockSize: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    });
    host.renderRoot.append(this.told);
  }

  /** Keeps what each card says. */
  remember() {
    for (const card of cardsIn(this.host)) this.before.set(card, heard(card));
  }

  /** Tells of those that say something else now. */
  async tell() {
    const changed: LitElement[] = [];
    for (const [card, words] of this.before) {
      await card.updateComplete;
      // Where a fallback stood, or stands, no figure has changed.
      const now = heard(card);
      if (words && now && now !== words) changed.push(card);
    }
    this.before.clear();
    if (changed.length === 0) return;
    for (const card of changed) this.mark(card);
    const rest = changed.length - most;
    this.told.replaceChildren(
      ...changed.slice(0, most).map((card) => paragraph(heard(card), langOf(card))),
      ...(rest > 0 ? [paragraph(`+${rest}`)] : []),
    );
  }

  /** A word beside how sure it is. It stays: a reader sees what is new since the page was opened. */
  private mark(card: LitElement) {
    const status = card.renderRoot.querySelector(".status");
    // What was withdrawn says so itself.
    if (!status || status.querySelector("[part=updated]")) return;
    const word = document.createElement("strong");
    word.setAttribute("part", "updated");
    word.textContent = this.messagesFor(langOf(card)).revision.title.replace(/[.。]$/, "");
    status.append(" ", word);
  }
}

/** Every card inside, in the shadow of others' elements too. */
function* cardsIn(root: ParentNode): Generator<LitElement> {
  for (const element of root.querySelectorAll("*")) {
    if (!element.shadowRoot) continue;
    if (cardOf(element as LitElement)) yield element as LitElement;
    else yield* cardsIn(element.shadowRoot);
  }
}

const cardOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector<HTMLElement>('[part~="card"]');

const langOf = (card: Element) => cardOf(card)?.lang ?? "";

/** What a card says aloud; nothing where its fallback stands. */
const heard = (card: Element): string => words(cardOf(card)).replace(/\s+/g, " ").trim();

function words(node: Node | null | undefined): string {
  if (node?.nodeType === 3) return (node as Text).data;
  // Lit keeps its places by comments.
  if (node?.nodeType !== 1 || (node as Element).matches(unheard)) return "";
  const inside = [...node.childNodes].map(words).join("");
  return inline.test(node.nodeName) ? inside : ` ${inside} `;
}

const paragraph = (text: string, lang?: string): HTMLElement =>
  Object.assign(document.createElement("p"), { textContent: text, ...(lang && { lang }) });
