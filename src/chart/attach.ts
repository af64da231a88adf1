import type { ChartPlace } from "./charted.js";
import { type Page, watchPage } from "./page.js";
import { ChartView } from "./view.js";

/*
 * Where the charts of a page live: drawn near the view, at most so many at once, gone with their cards. Whatever goes
 * wrong in one leaves its table, and no error to the page.
 */

/** How many canvases are kept. */
const most = 30;

/** Every place, with its chart once it was near the view. */
const views = new Map<ChartPlace, ChartView | undefined>();
const near = new Set<ChartPlace>();

/** Those that are drawn, the one that was near least recently first. */
const live = new Set<ChartPlace>();

let page: Page | undefined;
let isPrinting = false;

/** Makes a chart in a place as soon as it comes near the view, or brings it up to date. */
export function attach(place: ChartPlace): void {
  page ??= watchPage({ onNear, onSizes, onColours, onPrint });
  if (!views.has(place)) {
    views.set(place, undefined);
    page.near.observe(place);
  } else if (views.get(place)) guarded(place, (view) => view.update());
}

/** Takes a chart away with everything that it held. */
export function detach(place: ChartPlace): void {
  const view = views.get(place);
  views.delete(place);
  near.delete(place);
  live.delete(place);
  page?.near.unobserve(place);
  if (view) {
    page?.sizes.unobserve(view.frame);
    view.remove();
  }
  if (views.size > 0) return;
  page?.leave();
  page = undefined;
}

/** How many charts are alive. */
export const liveCharts = (): number => live.size;

/** A chart that cannot be drawn is none: its place stays empty. */
function guarded(place: ChartPlace, run: (view: ChartView) => unknown) {
  const view = views.get(place);
  try {
    if (view && run(view) === false) throw new Error("no chart");
  } catch {
    live.delete(place);
    views.set(place, undefined);
    near.delete(place);
    page?.near.unobserve(place);
    if (view) page?.sizes.unobserve(view.frame);
    view?.remove();
  }
}

function onNear(entries: IntersectionObserverEntry[]) {
  const seen = new Set<Element>();
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const place = target as ChartPlace;
    if (!views.has(place)) continue;
    if (isIntersecting) near.add(place);
    else near.delete(place);
    if (boundingClientRect.top < innerHeight) seen.add(place);
  }
  for (const place of near) draw(place, seen.has(place));
}

/** Draws in the room that there is: what is near is never taken away for another that is near. */
function draw(place: ChartPlace, isSeen = false) {
  if (live.has(place)) {
    live.delete(place);
    live.add(place);
    return;
  }
  if (live.size >= most && !isPrinting) {
    const far = [...live].find((one) => !near.has(one));
    if (!far) return;
    live.delete(far);
    guarded(far, (view) => view.drop());
  }
  try {
    if (!views.get(place)) views.set(place, ChartView.in(place, isSeen));
  } catch {
    return place.replaceChildren();
  }
  const view = views.get(place);
  if (!view || view.isTable) return;
  live.add(place);
  guarded(place, () => view.draw());
  page?.sizes.observe(view.frame);
}

function onSizes(frames: ReadonlySet<Element>) {
  for (const place of live)
    guarded(place, (view) => {
      if (frames.has(view.frame)) view.draw();
    });
}

function onColours() {
  for (const place of live) guarded(place, (view) => view.repaint());
}

/** On paper every chart is drawn; afterwards only what is near. */
function onPrint(begins: boolean) {
  isPrinting = begins;
  if (begins) for (const place of views.keys()) draw(place);
  for (const place of [...live]) {
    guarded(place, (view) => view.print(begins));
    if (begins || near.has(place) || live.size <= most) continue;
    live.delete(place);
    guarded(place, (view) => view.drop());
  }
}
