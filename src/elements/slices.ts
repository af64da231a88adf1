/** How long the cards of a page may work before they let the page go on, in milliseconds. */
const slice = 8;

/** Who waits for a turn, the one whose turn it is first. */
const queue: (() => void)[] = [];

async function work() {
  const ends = performance.now() + slice;
  for (; queue[0]; queue.shift()) {
    if (performance.now() > ends) return next(true);
    queue[0]();
    // What was waiting for this turn runs now.
    await null;
  }
}

/** @param drawn whether the page has a frame to show first: to lay cards out takes longer than to draw them */
function next(drawn?: boolean) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  const go = () => port2.postMessage(0);
  // A page in the background has no frames.
  if (!drawn || document.hidden) go();
  else requestAnimationFrame(go);
}

/** Runs a card's update in its turn, so that a page full of cards has no long task. */
export async function inTurn<Result>(update: () => Result): Promise<Result> {
  await new Promise<void>((turn) => {
    if (queue.push(turn) === 1) next();
  });
  return update();
}
