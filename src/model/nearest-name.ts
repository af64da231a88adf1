let left = 3e4;

/** A document with hundreds of sources and thousands of names that are none of them must not be felt on a page. */
export const allowComparisons = (count: number) => {
  left = count;
};

/**
 * The name that was probably meant: the same in other case, or at most two slips away (one in a short name).
 * Optimal string alignment, so that two letters changed round are one slip.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  left -= names.length;
  if (written.length > 40 || left < 0) return undefined;
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = word.length < 5 ? 2 : 3;
  for (const name of names) {
    const slips = slipsBetween(word, name.toLowerCase());
    if (slips < least) {
      least = slips;
      best = name;
    }
  }
  return best;
}

function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let before: number[] = [];
  let row = [0, ...b.split("").map((_, index) => index + 1)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
