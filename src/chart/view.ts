import { fill, plain } from "../language/phrase.js";
import type { Charted, ChartPlace } from "./charted.js";
import { csvOf } from "./csv.js";
import { save } from "./download.js";
import type { Drawing } from "./drawing.js";
import { chartMessagesFor } from "./known-languages.js";
import { type Made, makeDrawing } from "./make-drawing.js";
import type { ChartMessages } from "./messages.js";
import { node } from "./node.js";
import { pictureOf } from "./picture.js";
import { makePlot, type Plot } from "./plot.js";
import { PointReader } from "./point-reader.js";
import { isTooFar } from "./shift.js";
import { addStyles } from "./styles.js";

/** A chart in its card: the canvas, the words that go with it, and its tools. */
export class ChartView {
  /** Whether a reader asked for the table. */
  private asTable = false;
  private made: Made;
  messages: ChartMessages;
  private plot?: Plot;
  private reader: PointReader;
  private hidden = new Set<number>();
  private canvas: HTMLCanvasElement;
  /** What holds the canvas: as wide as the card lets it be. */
  readonly frame: HTMLElement;
  private said: HTMLElement;
  private parts: Record<
    "about" | "credits" | "key" | "legend" | "tools" | "toggle" | "csv" | "png",
    HTMLElement
  >;
  /** The table that it stands for: the card may have moved on by the time that it is given back. */
  private replaced?: HTMLElement;
  private width = 0;
  private ratio = 0;
  /** As high as the table was, where that is before a reader's eyes. */
  private height?: number;

  private constructor(
    private place: ChartPlace,
    private charted: Charted,
    made: Made,
    /** Where the card ended with its table, until the chart is first drawn. */
    private end: number | undefined,
  ) {
    const document = place.ownerDocument;
    this.made = made;
    this.messages = chartMessagesFor(charted.context.locale);
    const button = (run: () => void) => {
      const made = node(document, "button", { type: "button" });
      made.addEventListener("click", run);
      return made;
    };
    const toggle = button(() => this.toggle());
    const csv = button(() => this.saveData());
    const png = button(() => this.savePicture());
    this.parts = {
      about: node(document, "p", { id: "chart-about", class: "aloud" }),
      credits: node(document, "p", { class: "key" }),
      key: node(document, "p", { class: "key" }),
      legend: node(document, "p", { class: "legend" }),
      tools: node(document, "p", { class: "tools" }, toggle, csv, png),
      toggle,
      csv,
      png,
    };
    this.canvas = node(document, "canvas", {
      tabindex: "0",
      role: "application",
      "aria-describedby": "chart-about",
    });
    this.said = node(document, "p", { class: "said", role: "status" });
    this.reader = new PointReader(this.canvas, this.said, this);
    this.frame = node(document, "div", {}, this.canvas);
    // The sheet lets the ink change in no time, and not without a word.
    this.canvas.addEventListener("transitionend", () => this.repaint());
    const { about, credits, key, legend, tools } = this.parts;
    place.append(this.frame, about, credits, this.said, legend, key, tools);
    addStyles(place);
    this.say();
    this.show();
  }

  /**
   * A view of what a place was given; undefined where that cannot be drawn.
   *
   * @param isSeen whether a reader has the place in view
   */
  static in(place: ChartPlace, isSeen: boolean): ChartView | undefined {
    const { charted } = place;
    const made = charted && makeDrawing(charted, chartMessagesFor(charted.context.locale));
    return made && new ChartView(place, charted, made, isSeen ? cardOf(place).bottom : undefined);
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
    const { end } = this;
    this.end = undefined;
    if (end !== undefined) this.settle(end);
  }

  /** Before a reader's eyes a chart takes the room that its table had, or waits until it is asked for. */
  private settle(before: number) {
    const { plot, place } = this;
    // What grows above the view moves nothing in it where the browser holds on to what is read.
    if (before <= 0 && CSS.supports("overflow-anchor: auto")) return;
    const gap = before - cardOf(place).bottom;
    const height = plot && gap && plot.heightWith(gap);
    if (height) {
      this.height = height;
      this.redraw();
    }
    const { bottom, width } = cardOf(place);
    const { innerWidth, innerHeight } = window;
    const view = { width: innerWidth, height: innerHeight };
    if (isTooFar({ before, after: bottom, width }, view)) this.toggle();
  }

  private redraw() {
    this.plot?.destroy();
    this.plot = makePlot(this.canvas, this.drawing, this.width, this.height);
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

  get drawing(): Drawing {
    const { reader } = this;
    return {
      ...this.made.drawing,
      hidden: this.hidden,
      get active() {
        return reader.active;
      },
    };
  }

  pointAt(x: number, y: number) {
    return this.plot?.pointAt(x, y);
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
    const { about, credits, key, legend, toggle, png } = this.parts;
    const { tools } = this.messages;
    for (const part of [this.frame, about, credits, this.said, key, legend, png]) part.hidden = this.asTable;
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
    parts.csv.textContent = messages.tools.csv;
    parts.png.textContent = messages.tools.png;
    this.reader.read(undefined);
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
        .replace(/^-|-$/g, "")
        .slice(0, 60) || "chart"
    );
  }
}

/** Where a place's card stands in the view. */
const cardOf = (place: ChartPlace) => (place.getRootNode() as ShadowRoot).host.getBoundingClientRect();

/** The markers of the lines, as a legend prints them. */
const markers = ["●", "■", "▲", "◆"];
