/*
 * What a page still holds for somebody: what its observers watch, who listens to the window, the document and the media
 * queries, and what waits for its time. Elements take their own listeners with them when they go.
 */

export interface Held {
  /** Elements under an observer of any kind, each as often as it is watched. */
  observed(): number;
  /** Who listens to the window, the document and the media queries. */
  listening(): number;
  /** What waits for its time. */
  timers(): number;
  /** Puts everything back. */
  end(): void;
}

/** Counts from now on. */
export function watchHeld(): Held {
  const watched = new Map<object, Set<Element>>();
  const listeners = new Set<string>();
  const undo: (() => void)[] = [];

  function replace<Of extends object, Name extends keyof Of>(
    of: Of,
    name: Name,
    by: (was: Of[Name]) => Of[Name],
  ) {
    const was = of[name];
    of[name] = by(was);
    undo.push(() => {
      of[name] = was;
    });
  }

  for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const of = prototype as IntersectionObserver;
    const targets = (observer: object) => {
      const known = watched.get(observer) ?? new Set();
      watched.set(observer, known);
      return known;
    };
    replace(
      of,
      "observe",
      (was) =>
        function (this: IntersectionObserver, ...given) {
          // The one that watches the page's language stays as long as the page does.
          if ((given[0] as Node) !== document) targets(this).add(given[0]);
          return was.apply(this, given);
        },
    );
    if ("unobserve" in of)
      replace(
        of,
        "unobserve",
        (was) =>
          function (this: IntersectionObserver, target) {
            targets(this).delete(target);
            return was.call(this, target);
          },
      );
    replace(
      of,
      "disconnect",
      (was) =>
        function (this: IntersectionObserver) {
          watched.delete(this);
          return was.call(this);
        },
    );
  }

  const timers = new Set<unknown>();
  replace(
    window,
    "setTimeout",
    (was) =>
      ((run: () => void, after?: number, ...rest: []) => {
        const timer = was(
          () => {
            timers.delete(timer);
            run();
          },
          after,
          ...rest,
        );
        timers.add(timer);
        return timer;
      }) as typeof setTimeout,
  );
  replace(window, "clearTimeout", (was) => (timer) => {
    timers.delete(timer);
    was(timer);
  });

  const names = new WeakMap<object, number>();
  let known = 0;
  const nameOf = (one: object) => {
    const name = names.get(one) ?? known++;
    names.set(one, name);
    return name;
  };
  /** One that is added twice is there once. */
  const listener = (target: object, type: string, run: object | null, options: unknown) => {
    const capture =
      typeof options === "object" ? (options as { capture?: boolean } | null)?.capture : options;
    return [nameOf(target), type, run && nameOf(run), Boolean(capture)].join(" ");
  };
  const isOfPage = (target: unknown): target is object =>
    target === window || target === document || target instanceof MediaQueryList;
  replace(
    EventTarget.prototype,
    "addEventListener",
    (was) =>
      function (this: EventTarget, ...given) {
        const target = this ?? window;
        const [type, run, options] = given;
        const { once, signal } = typeof options === "object" ? options : {};
        if (isOfPage(target) && !once) {
          const one = listener(target, type, run, options);
          listeners.add(one);
          signal?.addEventListener("abort", () => listeners.delete(one));
        }
        return was.apply(target, given);
      },
  );
  replace(
    EventTarget.prototype,
    "removeEventListener",
    (was) =>
      function (this: EventTarget, ...given) {
        const target = this ?? window;
        const [type, run, options] = given;
        if (isOfPage(target)) listeners.delete(listener(target, type, run, options));
        return was.apply(target, given);
      },
  );

  return {
    observed: () => [...watched.values()].reduce((sum, { size }) => sum + size, 0),
    listening: () => listeners.size,
    timers: () => timers.size,
    end() {
      for (const back of undo.splice(0)) back();
    },
  };
}
