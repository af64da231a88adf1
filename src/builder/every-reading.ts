/** One of several ways to go on. `found` are the words that are in doubt. */
export interface Choosing<Doubt extends string> {
  choose<Option>(code: Doubt, options: readonly Option[], found: string): Option;
  /** There is one way to go on, and it is not taken without asking. */
  ask(code: Doubt, found: string): void;
}

export interface Readings<Read, Doubt extends string> {
  readings: Read[];
  doubts: { code: Doubt; found: string }[];
}

/** More ways than these are more than anybody can be asked. */
const most = 48;

/**
 * Reads a text in every way in which it can be read: `read` runs once for each combination of what it has to choose.
 */
export function everyReading<Read, Doubt extends string>(
  read: (choosing: Choosing<Doubt>) => Read | undefined,
): Readings<Read, Doubt> {
  const doubts = new Map<Doubt, string>();
  const readings: Read[] = [];
  const waiting: number[][] = [[]];
  for (let run = 0; run < most; run++) {
    const taken = waiting.shift();
    if (!taken) break;
    const mine = new Map<Doubt, string>();
    let at = 0;
    const value = read({
      choose(code, options, found) {
        if (options.length > 1) mine.set(code, found);
        const before = taken.slice(0, at);
        const index = taken[at];
        if (index === undefined && options.length > 1)
          for (let other = 1; other < options.length; other++) waiting.push([...before, other]);
        if (index === undefined) taken[at] = 0;
        return options[taken[at++] as number] as (typeof options)[number];
      },
      ask: (code, found) => void mine.set(code, found),
    });
    if (value === undefined) continue;
    readings.push(value);
    for (const [code, found] of mine) if (!doubts.has(code)) doubts.set(code, found);
  }
  return { readings, doubts: [...doubts].map(([code, found]) => ({ code, found })) };
}
