/** What a page tells its charts: one observer of each kind, however many charts there are. */
export interface Page {
  near: IntersectionObserver;
  sizes: ResizeObserver;
  /** Ends all of it. */
  leave(): void;
}

interface Told {
  onNear: (entries: IntersectionObserverEntry[]) => void;
  onSizes: (frames: ReadonlySet<Element>) => void;
  onColours: () => void;
  onPrint: (begins: boolean) => void;
}

export function watchPage({ onNear, onSizes, onColours, onPrint }: Told): Page {
  const near = new IntersectionObserver(onNear, { rootMargin: "100%" });
  const changed = new Set<Element>();
  const sizes = new ResizeObserver((entries) => {
    if (changed.size === 0)
      // Drawn in the observer's own turn, a new height would be a "ResizeObserver loop" in the page's log.
      requestAnimationFrame(() => {
        const frames = new Set(changed);
        changed.clear();
        onSizes(frames);
      });
    for (const { target } of entries) changed.add(target);
  });
  const looks = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  const begin = () => onPrint(true);
  const end = () => onPrint(false);
  for (const look of looks) look.addEventListener("change", onColours);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return {
    near,
    sizes,
    leave() {
      near.disconnect();
      sizes.disconnect();
      changed.clear();
      for (const look of looks) look.removeEventListener("change", onColours);
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    },
  };
}
