/** One of several ways to go on. `found` are the words that are in doubt. */
export interface Choosing<Doubt extends string> {
  choose<Option>(code: Doubt, options: readonly Option[], found: string): Option;
  /** There is one way to go on, and it is not taken without asking. */
  ask(code: Doubt, found: string): void;
}

export interface Readings<Read, Doubt extends string> {
  readings: Read[];
  /** `isAsked` where it is a doubt even if one reading alone was possible. */
  doubts: { code: Doubt; found: string; isAsked: boolean }[];
}

interface One<Read, Doubt extends string> {
  value: Read;
  doubts: Map<Doubt, { found: string; isAsked: boolean }>;
}

/** More ways than these are more than anybody can be asked. */
const most = 48;

/**
 * Reads a text in every way in which it can be read: `read` runs once for each combination of what it has to choose.
 *
 * @param isLoss whether a doubt says that something was left out: where one reading leaves nothing out, those that do
 * are no readings
 */
export function everyReading<Read, Doubt extends string>(
  read: (choosing: Choosing<Doubt>) => Read | undefined,
  isLoss: (code: Doubt) => boolean = () => false,
): Readings<Read, Doubt> {
  const found: One<Read, Doubt>[] = [];
  const waiting: number[][] = [[]];
  for (let run = 0; run < most; run++) {
    const taken = waiting.shift();
    if (!taken) break;
    const mine: One<Read, Doubt>["doubts"] = new Map();
    let at = 0;
    const value = read({
      choose(code, options, found) {
        if (options.length > 1 && !mine.has(code)) mine.set(code, { found, isAsked: false });
        const before = taken.slice(0, at);
        const index = taken[at];
        if (index === undefined && options.length > 1)
          for (let other = 1; other < options.length; other++) waiting.push([...before, other]);
        if (index === undefined) taken[at] = 0;
        return options[taken[at++] as number] as (typeof options)[number];
      },
      ask: (code, found) => void mine.set(code, { found, isAsked: true }),
    });
    if (value === undefined) continue;
    found.push({ value, doubts: mine });
  }
  const whole = found.filter(({ doubts }) => ![...doubts.keys()].some(isLoss));
  const kept = whole.length > 0 ? whole : found;
  // The first words that raised a doubt stand for it.
  const doubts = new Map(kept.flatMap((one) => [...one.doubts]).reverse());
  return {
    readings: kept.map(({ value }) => value),
    doubts: [...doubts].reverse().map(([code, doubt]) => ({ code, ...doubt })),
  };
}
