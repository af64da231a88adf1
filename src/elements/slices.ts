const queue: (() => void)[] = [];
let waiting = false;

/**
 * Works for 8 ms, then lets the page go on. Where a page takes long to give the next turn, since it is heavy itself, cards
 * would wait for minutes: they then work for a quarter of that time, and never for as long as to be a long task.
 *
 * @param waited in milliseconds
 */
function work(waited: number) {
  waiting = false;
  const ends = performance.now() + Math.min(Math.max(waited / 4, 8), 40);
  while (queue.length > 0) {
    if (performance.now() > ends) return next();
    // Each turn runs the update of one card before the next is asked.
    queue.shift()?.();
  }
}

function next() {
  if (waiting) return;
  waiting = true;
  const asked = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work(performance.now() - asked);
  };
  port2.postMessage(0);
}

/** Runs a card's update in its turn, so that a page full of cards has no long task. */
export function inTurn<Result>(update: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    // Now, and what it throws rejects.
    queue.push(() => resolve((async () => update())()));
    next();
  });
}
