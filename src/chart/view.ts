import type { Charted, ChartPlace } from "../elements/chart-place.js";
import { fill, plain } from "../language/phrase.js";
import { csvOf } from "./csv.js";
import { save } from "./download.js";
import type { Drawing } from "./drawing.js";
import { isShown } from "./drawing.js";
import { type Made, makeDrawing } from "./make-drawing.js";
import { type ChartMessages, chartMessagesFor } from "./messages.js";
import { node } from "./node.js";
import { pictureOf } from "./picture.js";
import { makePlot, type Plot } from "./plot.js";
import { addStyles } from "./styles.js";
import { spokenPoint } from "./words.js";

/** A chart in its card: the canvas, the words that go with it, and its tools. */
export class ChartView {
  /** Whether a reader asked for the table. */
  private asTable = false;
  private made: Made;
  private messages: ChartMessages;
  private plot?: Plot;
  private active?: number;
  private hidden = new Set<number>();
  private canvas: HTMLCanvasElement;
  /** What holds the canvas: as wide as the card lets it be. */
  readonly frame: HTMLElement;
  private said: HTMLElement;
  private parts: Record<"about" | "credits" | "key" | "legend" | "tools" | "toggle", HTMLElement>;
  /** The table that it stands for: the card may have moved on by the time that it is given back. */
  private replaced?: HTMLElement;
  private width = 0;
  private ratio = 0;

  private constructor(
    private place: ChartPlace,
    private charted: Charted,
    made: Made,
  ) {
    const document = place.ownerDocument;
    this.made = made;
    this.messages = chartMessagesFor(charted.context.locale);
    const toggle = node(document, "button", { type: "button" });
    this.parts = {
      about: node(document, "p", { id: "chart-about", class: "aloud" }),
      credits: node(document, "p", { class: "key" }),
      key: node(document, "p", { class: "key" }),
      legend: node(document, "p", { class: "legend" }),
      tools: node(document, "p", { class: "tools" }, toggle),
      toggle,
    };
    this.canvas = node(document, "canvas", {
      tabindex: "0",
      role: "application",
      "aria-describedby": "chart-about",
    });
    this.said = node(document, "p", { class: "said hint", role: "status" });
    this.frame = node(document, "div", {}, this.canvas);
    toggle.addEventListener("click", () => this.toggle());
    this.canvas.addEventListener("pointermove", (event) => this.point(event));
    this.canvas.addEventListener("pointerdown", (event) => this.point(event));
    this.canvas.addEventListener("pointerleave", () => this.read(undefined));
    this.canvas.addEventListener("blur", () => this.read(undefined));
    // The sheet lets the ink change in no time, and not without a word.
    this.canvas.addEventListener("transitionend", () => this.repaint());
    this.canvas.addEventListener("keydown", (event) => this.key(event));
    const { about, credits, key, legend, tools } = this.parts;
    place.append(this.frame, about, credits, this.said, legend, key, tools);
    addStyles(place);
    this.say();
    this.show();
  }

  /** A view of what a place was given; undefined where that cannot be drawn. */
  static in(place: ChartPlace): ChartView | undefined {
    const { charted } = place;
    const made = charted && makeDrawing(charted, chartMessagesFor(charted.context.locale));
    return made && new ChartView(place, charted, made);
  }

  /** What the card shows now. False where that cannot be drawn. */
  update(): boolean {
    const { charted } = this.place;
    const made = charted && makeDrawing(charted, chartMessagesFor(charted.context.locale));
    if (!made) return false;
    addStyles(this.place);
    const isNew =
      charted.item !== this.charted.item || charted.context.locale !== this.charted.context.locale;
    this.charted = charted;
    this.made = made;
    this.messages = chartMessagesFor(charted.context.locale);
    if (isNew) {
      this.active = undefined;
      this.hidden.clear();
      this.say();
      if (this.plot) this.redraw();
    }
    this.show();
    return true;
  }

  get isTable(): boolean {
    return this.asTable;
  }

  /** Draws, or draws again at a new width. */
  draw() {
    const width = Math.floor(this.frame.clientWidth);
    const isSame = width === this.width && devicePixelRatio === this.ratio;
    if (!width || (this.plot && isSame)) return;
    this.width = width;
    this.ratio = devicePixelRatio;
    this.redraw();
  }

  private redraw() {
    this.plot?.destroy();
    this.plot = makePlot(this.canvas, this.drawing, this.width);
  }

  /** The colours may have changed. */
  repaint() {
    this.plot?.draw();
  }

  /** Lets the canvas go, and keeps its place. */
  drop() {
    if (!this.plot) return;
    const { height } = this.plot;
    this.plot.destroy();
    this.plot = undefined;
    // The bitmap is what costs.
    this.canvas.width = 0;
    this.canvas.height = 0;
    this.canvas.style.setProperty("height", `${height}px`);
  }

  /** Takes everything away: the table stands alone again. */
  remove() {
    this.plot?.destroy();
    this.plot = undefined;
    if (this.replaced) this.replaced.hidden = false;
    this.place.replaceChildren();
  }

  /** A picture on paper is light, whatever the screen is. */
  print(isPrinting: boolean) {
    const { style } = this.canvas;
    for (const [name, value] of [
      ["color-scheme", "light"],
      ["transition", "none"],
    ] as const) {
      if (isPrinting) style.setProperty(name, value);
      else style.removeProperty(name);
    }
    this.repaint();
  }

  private get drawing(): Drawing {
    const view = this;
    return {
      ...this.made.drawing,
      hidden: this.hidden,
      get active() {
        return view.active;
      },
    };
  }

  /** A comparison's table holds more than its numbers: it stays, and the chart stands under it. */
  private get table(): HTMLElement | undefined {
    return this.charted.item.type === "stat" ? (this.place.nextElementSibling as HTMLElement) : undefined;
  }

  private toggle() {
    this.asTable = !this.asTable;
    this.show();
    if (this.asTable) this.drop();
    else this.draw();
  }

  /** Table or chart. */
  private show() {
    const { about, credits, key, legend, toggle } = this.parts;
    const { tools } = this.messages;
    for (const part of [this.frame, about, credits, this.said, key, legend]) part.hidden = this.asTable;
    legend.hidden ||= this.made.drawing.lines.length === 0;
    credits.hidden ||= this.made.credits.length === 0;
    key.hidden ||= this.made.key.length === 0;
    this.replaced = this.table;
    if (this.replaced) this.replaced.hidden = !this.asTable;
    toggle.textContent = this.asTable ? tools.showChart : this.table ? tools.showTable : tools.hideChart;
  }

  /** Every word of it, once for each item and language. */
  private say() {
    const { made, messages, place, parts, canvas } = this;
    const document = place.ownerDocument;
    canvas.setAttribute("aria-label", plain(fill(messages.name, { title: made.title })));
    canvas.setAttribute("aria-roledescription", messages.chart);
    parts.about.textContent = made.about;
    parts.credits.textContent = made.credits.join(" ");
    parts.key.textContent = made.key.join(" ");
    parts.legend.replaceChildren(
      ...made.drawing.lines.map((name, line) => {
        const button = node(
          document,
          "button",
          { type: "button", "aria-pressed": "true" },
          `${markers[line % 4]} ${name}`,
        );
        button.addEventListener("click", () => {
          if (!this.hidden.delete(line)) this.hidden.add(line);
          button.setAttribute("aria-pressed", `${!this.hidden.has(line)}`);
          this.repaint();
        });
        return button;
      }),
    );
    const tool = (words: string, run: () => void) => {
      const button = node(document, "button", { type: "button" }, words);
      button.addEventListener("click", run);
      return button;
    };
    parts.tools.replaceChildren(
      parts.toggle,
      tool(messages.tools.csv, () => this.saveData()),
      tool(messages.tools.png, () => this.savePicture()),
    );
    this.read(undefined);
  }

  /** Shows and speaks one point; none is the hint. */
  private read(index: number | undefined) {
    const { messages, said } = this;
    const { words } = this.made.drawing;
    const point = index === undefined ? undefined : words[index];
    const text = point
      ? plain(
          fill(messages.place, {
            n: `${(index as number) + 1}`,
            total: `${words.length}`,
            text: spokenPoint(point, messages),
          }),
        )
      : messages.hint;
    if (said.textContent !== text) said.textContent = text;
    said.classList.toggle("hint", !point);
    if (this.active === index) return;
    this.active = index;
    this.repaint();
  }

  private point({ offsetX, offsetY }: PointerEvent) {
    this.read(this.plot?.pointAt(offsetX, offsetY));
  }

  private key(event: KeyboardEvent) {
    const order = this.made.drawing.description.points.flatMap((_, index) =>
      isShown(this.drawing, index) ? [index] : [],
    );
    const now = this.active === undefined ? -1 : order.indexOf(this.active);
    const forward = this.made.drawing.isRtl ? "ArrowLeft" : "ArrowRight";
    const back = this.made.drawing.isRtl ? "ArrowRight" : "ArrowLeft";
    const to: Record<string, number> = {
      [forward]: now + 1,
      ArrowDown: now + 1,
      [back]: now < 0 ? order.length - 1 : now - 1,
      ArrowUp: now < 0 ? order.length - 1 : now - 1,
      Home: 0,
      End: order.length - 1,
    };
    if (event.key === "Escape") return this.read(undefined);
    const next = Object.hasOwn(to, event.key) ? to[event.key] : undefined;
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.read(order[Math.min(Math.max(next, 0), order.length - 1)]);
  }

  private saveData() {
    const { description, words } = this.made.drawing;
    const text = csvOf(this.charted, description, words);
    save(this.place, new Blob([text], { type: "text/csv;charset=utf-8" }), `${this.fileName}.csv`);
  }

  private async savePicture() {
    const picture = await pictureOf(this.canvas, this.made, this.charted, this.messages);
    if (picture) save(this.place, picture, `${this.fileName}.png`);
  }

  private get fileName(): string {
    const { item } = this.charted;
    const name = item.id ?? this.made.title.toLowerCase();
    return (
      name
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 60) || "chart"
    );
  }
}

/** The markers of the lines, as a legend prints them. */
const markers = ["●", "■", "▲", "◆"];
