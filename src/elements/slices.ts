/** How long the cards of a page may work before they let the page go on, in milliseconds. */
const slice = 8;

const queue: (() => void)[] = [];
let waiting = false;

function work() {
  waiting = false;
  const ends = performance.now() + slice;
  while (queue.length > 0) {
    if (performance.now() > ends) return next();
    // Each turn runs the update of one card before the next is asked.
    queue.shift()?.();
  }
}

function next() {
  if (waiting) return;
  waiting = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    work();
  };
  channel.port2.postMessage(0);
}

/** Runs a card's update in its turn, so that a page full of cards has no long task. */
export function inTurn<Result>(update: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    queue.push(() => {
      try {
        resolve(update());
      } catch (error) {
        reject(error);
      }
    });
    next();
  });
}
