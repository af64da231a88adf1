import { dateFormatFor } from "../language/intl.js";
import { fill, plain } from "../language/phrase.js";
import type { Charted } from "./charted.js";
import { coloursOf } from "./colours.js";
import type { Made } from "./make-drawing.js";
import type { ChartMessages } from "./messages.js";
import { paintLines } from "./paint-bars.js";
import { linesOf, measureWith, type Run } from "./text-lines.js";

/** What stands over and under the chart in a picture: a screenshot carries how sure, who says so, and who denies it. */
export function pictureWords(
  { title, key, drawing }: Made,
  { claim, context }: Charted,
  { picture, about }: ChartMessages,
  now: Date,
): { over: Run[][]; under: Run[][] } {
  const quiet = (text: string): Run[] => [{ text, look: "quiet" }];
  const status = [claim.statusWord, ...claim.qualifiers.map(plain)].join(" · ");
  const sources = new Set(drawing.words.flatMap((words) => words.sources));
  const changes = [...claim.corrections, ...claim.revisions, ...claim.replies].map(({ said }) => plain(said));
  const date = dateFormatFor(context.locale, { year: "numeric", month: "long", day: "numeric" }).format(now);
  return {
    over: [
      quiet(status),
      [{ text: title, look: "bold" }],
      ...changes.map((text): Run[] => [{ text, look: "plain" }]),
    ],
    under: [
      ...(key.length > 0 ? [quiet(key.join(" "))] : []),
      ...(sources.size > 0
        ? [quiet(plain(fill(picture.source, { text: [...sources].join(about.between) })))]
        : []),
      quiet(plain(fill(picture.made, { date }))),
    ],
  };
}

/** The chart with its words, as a PNG. */
export function pictureOf(
  chart: HTMLCanvasElement,
  made: Made,
  charted: Charted,
  messages: ChartMessages,
): Promise<Blob | null> {
  const colours = coloursOf(chart);
  const { size, font } = colours;
  const ratio = chart.width / chart.clientWidth;
  const pad = Math.round(size * 1.2);
  const width = chart.clientWidth;
  const canvas = chart.ownerDocument.createElement("canvas");
  const ctx = canvas.getContext("2d") as CanvasRenderingContext2D;
  const fontOf = (look: Run["look"]) => `${look === "bold" ? "600 " : ""}${size}px ${font}`;
  const measure = measureWith(ctx, fontOf);
  const words = pictureWords(made, charted, messages, new Date());
  const [over, under] = [words.over, words.under].map((runs) =>
    runs.flatMap((one) => linesOf(one, width, measure)),
  ) as [ReturnType<typeof linesOf>, ReturnType<typeof linesOf>];
  const lineHeight = Math.round(size * 1.45);
  const top = pad + over.length * lineHeight + size * 0.5;
  const bottom = top + chart.clientHeight + size * 0.5;
  canvas.width = Math.ceil((width + 2 * pad) * ratio);
  canvas.height = Math.ceil((bottom + under.length * lineHeight + pad) * ratio);
  ctx.scale(ratio, ratio);
  ctx.fillStyle = colours.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.drawImage(chart, pad, top, width, chart.clientHeight);
  const { isRtl } = made.drawing;
  const look = {
    start: isRtl ? pad + width : pad,
    isRtl,
    paper: colours.paper,
    fontOf,
    colourOf: (kind: Run["look"]) => (kind === "quiet" ? colours.ink2 : colours.ink),
  };
  paintLines(ctx, over, pad, lineHeight, look);
  paintLines(ctx, under, bottom, lineHeight, look);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
