/*
 * The script of a card's own page, when that is shown in a frame: it tells the page round it how high the card is. A
 * classic script, since a frame without an origin loads a module only from a host that allows every origin.
 */

/** By which WordPress knows one frame from another: `#?secret=…`. */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");

const say = (message: object) => parent.postMessage(message, "*");

function sayHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  say({ onrecord: "height", height });
  if (secret) say({ message: "height", value: height, secret });
}

/** A frame of WordPress' may open no page; it asks the one round it, which follows to its own site alone. */
function follow(event: MouseEvent) {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!secret || !link || event.defaultPrevented) return;
  event.preventDefault();
  say({ message: "link", value: link.href, secret });
}

if (parent !== window) {
  new ResizeObserver(sayHeight).observe(document.documentElement);
  addEventListener("message", ({ data, source }) => {
    // A page that began to listen late asks.
    if (source === parent && (data?.onrecord === "ready" || data?.message === "ready")) sayHeight();
  });
  addEventListener("click", follow);
}

export {};
