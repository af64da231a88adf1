/** The updates to come; the one under way is the first of them. */
const queue: (() => void)[] = [];

/**
 * Works for 8 ms, then lets the page go on. Where a page takes long to give the next turn, since it is heavy itself, cards
 * would wait for minutes: they then work for a quarter of that time, and never for as long as to be a long task.
 *
 * @param waited in milliseconds
 */
function work(waited: number) {
  const ends = performance.now() + Math.min(Math.max(waited / 4, 8), 40);
  while (queue[0]) {
    if (performance.now() > ends) return next();
    queue[0]();
    queue.shift();
  }
}

function next() {
  const asked = performance.now();
  const { port1, port2 } = new MessageChannel();
  const begin = () => {
    removeEventListener("pageshow", begin);
    port1.close();
    work(performance.now() - asked);
  };
  port1.onmessage = begin;
  // Of a page that it keeps for a reader who comes back, Firefox loses the message.
  addEventListener("pageshow", begin);
  port2.postMessage(0);
}

/** Runs a card's update in its turn, so that a page full of cards has no long task. */
export function inTurn<Result>(update: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    // What an update throws rejects, and stops no other.
    const waiting = queue.push(() => resolve((async () => update())()));
    if (waiting === 1) next();
  });
}
