import { fill, plain } from "../language/phrase.js";
import { type Drawing, isShown } from "./drawing.js";
import type { ChartMessages } from "./messages.js";
import { spokenPoint } from "./words.js";

/** What is read: a chart as it stands now. */
export interface Readable {
  readonly drawing: Drawing;
  readonly messages: ChartMessages;
  /** Which point is meant at a place on the canvas. */
  pointAt(x: number, y: number): number | undefined;
  repaint(): void;
}

/** Reads a chart point by point, in the same words to the arrow keys, to a pointer and to a finger. */
export class PointReader {
  /** The point that is being read. */
  active?: number;

  constructor(
    canvas: HTMLCanvasElement,
    private said: HTMLElement,
    private chart: Readable,
  ) {
    const point = ({ offsetX, offsetY }: PointerEvent) => this.read(chart.pointAt(offsetX, offsetY));
    canvas.addEventListener("pointermove", point);
    canvas.addEventListener("pointerdown", point);
    canvas.addEventListener("pointerleave", () => this.read(undefined));
    canvas.addEventListener("blur", () => this.read(undefined));
    canvas.addEventListener("keydown", (event) => this.key(event));
  }

  /** Shows and speaks one point; none is the hint. */
  read(index: number | undefined) {
    const { said, chart } = this;
    const { messages, drawing } = chart;
    const point = index === undefined ? undefined : drawing.words[index];
    const text = point
      ? plain(
          fill(messages.place, {
            n: `${(index as number) + 1}`,
            total: `${drawing.words.length}`,
            text: spokenPoint(point, messages, drawing.comma),
          }),
        )
      : messages.hint;
    if (said.textContent !== text) said.textContent = text;
    said.classList.toggle("hint", !point);
    if (this.active === index) return;
    this.active = index;
    chart.repaint();
  }

  private key(event: KeyboardEvent) {
    const { drawing } = this.chart;
    const order = drawing.description.points.flatMap((_, index) => (isShown(drawing, index) ? [index] : []));
    const now = this.active === undefined ? -1 : order.indexOf(this.active);
    const before = now < 0 ? order.length - 1 : now - 1;
    const [forward, back] = drawing.isRtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const to: Record<string, number> = {
      [forward as string]: now + 1,
      ArrowDown: now + 1,
      [back as string]: before,
      ArrowUp: before,
      Home: 0,
      End: order.length - 1,
    };
    if (event.key === "Escape") return this.read(undefined);
    const next = Object.hasOwn(to, event.key) ? to[event.key] : undefined;
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.read(order[Math.min(Math.max(next, 0), order.length - 1)]);
  }
}
