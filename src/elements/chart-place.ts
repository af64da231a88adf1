import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { Charted, ChartPlace } from "../chart/charted.js";
import { mayBeDrawn } from "../model/chartable.js";
import { loadChart } from "./chunks.js";

type Chunk = Awaited<ReturnType<typeof loadChart>>;

let chunk: Chunk | undefined;
let loading: Promise<void> | undefined;
let hasFailed = false;
let nearby: IntersectionObserver | undefined;

/** The places that no chart has been made in yet, and whom to tell whether one could be loaded. */
const waiting = new Map<ChartPlace, (failed: boolean) => void>();

async function load() {
  chunk = await loadChart();
  for (const [place, tell] of waiting) {
    chunk.attach(place);
    if (hasFailed) tell(false);
  }
  waiting.clear();
  nearby?.disconnect();
}

function near(entries: IntersectionObserverEntry[]) {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    nearby?.unobserve(target);
    loading ??= load();
    loading.catch(() => {
      hasFailed = true;
      waiting.get(target as ChartPlace)?.(true);
    });
  }
}

/** Brings a card's chart when it comes near the view, and takes it away with the card. The table stands meanwhile. */
export class ChartController implements ReactiveController {
  private place?: ChartPlace;

  /** @param tell whether the chart could not be loaded */
  constructor(
    private host: LitElement & { chart?: "off" },
    private tell: (failed: boolean) => void,
  ) {
    host.addController(this);
  }

  /** The place of the chart, where there may be one. */
  html(charted: Charted): TemplateResult | typeof nothing {
    return this.host.chart !== "off" && mayBeDrawn(charted.item)
      ? html`<div class="chart" part="chart" .charted=${charted}></div>`
      : nothing;
  }

  hostUpdated() {
    const place = this.host.renderRoot.querySelector<ChartPlace>(".chart") ?? undefined;
    if (place !== this.place) this.hostDisconnected();
    this.place = place;
    if (!place || !this.host.isConnected) return;
    if (chunk) return chunk.attach(place);
    if (waiting.has(place)) return;
    waiting.set(place, this.tell);
    this.watch(place);
  }

  hostDisconnected() {
    const { place } = this;
    this.place = undefined;
    if (!place) return;
    waiting.delete(place);
    nearby?.unobserve(place);
    chunk?.detach(place);
  }

  /** Asks again for what could not be loaded. */
  retry() {
    if (!this.place || chunk) return;
    loading = undefined;
    this.watch(this.place);
  }

  private watch(place: ChartPlace) {
    // Two screens: drawn before it is seen.
    nearby ??= new IntersectionObserver(near, { rootMargin: "100%" });
    nearby.observe(place);
  }
}
