/*
 * The wrong answers. Each gets what it may use: the response, the right answer with its type, numbers that are the same
 * for the same seed, the request, and the origin of another site.
 */
import { gzipSync } from "node:zlib";

const answer =
  (status, headers = {}) =>
  ({ response, right }) =>
    response
      .writeHead(status, { "content-type": right.type, ...headers })
      .end(status === 204 ? "" : right.body);

/** An answer with 200 that holds something else. */
const holding =
  (body, type, headers = {}) =>
  ({ response, right, random }) =>
    response
      .writeHead(200, { "content-type": type ?? right.type, ...headers })
      .end(typeof body === "function" ? body(right.body, random) : body);

const redirect =
  (to) =>
  ({ response, request, elsewhere }) =>
    response.writeHead(302, { location: to(request.url, elsewhere) }).end();

const page = "<!doctype html><html><title>Sign in</title><p>Please sign in.</p></html>";

/** Writes again and again until nobody listens any more. */
function keepWriting(response, piece, pause) {
  const timer = setInterval(() => response.write(piece), pause);
  response.on("close", () => clearInterval(timer));
}

export const faults = {
  // A server that says no.
  "bad request": answer(400),
  unauthorized: answer(401, { "www-authenticate": 'Basic realm="Claims"' }),
  forbidden: answer(403),
  "not found": answer(404),
  gone: answer(410),
  "too many requests": answer(429, { "retry-after": "1" }),
  "server error": answer(500),
  "bad gateway": answer(502),
  unavailable: answer(503, { "retry-after": "120" }),
  "no content": answer(204),

  // A connection that breaks, or that nothing comes out of.
  reset: ({ response }) => response.socket.destroy(),
  "reset midway": ({ response, right, random }) => {
    response.writeHead(200, { "content-type": right.type, "content-length": right.body.length });
    response.write(right.body.subarray(0, 1 + Math.floor(random() * (right.body.length - 2))));
    setTimeout(() => response.socket?.destroy(), 20);
  },
  "a broken chunk of the transfer": ({ response, right }) => {
    response.socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: ${right.type}\r\ntransfer-encoding: chunked\r\n\r\n10\r\n`,
    );
    response.socket.end("too short");
  },
  "no HTTP": ({ response }) => response.socket.end("220 mail.example ESMTP\r\n"),
  silence: () => {},
  "silence after the head": ({ response, right }) => {
    response.writeHead(200, { "content-type": right.type });
    response.flushHeaders();
  },
  "a drip": ({ response, right }) => {
    response.writeHead(200, { "content-type": right.type });
    keepWriting(response, " ", 50);
  },

  // Something else with 200.
  "a page": holding(page, "text/html"),
  nothing: holding(""),
  "white space": holding(" \n\t \n"),
  "the half of it": holding((body, random) =>
    body.subarray(0, Math.floor((0.1 + 0.8 * random()) * body.length)),
  ),
  "two of it": holding((body) => Buffer.concat([body, body])),
  noise: holding((_body, random) => Buffer.from(Array.from({ length: 500 }, () => random() * 256))),
  zeroes: holding(Buffer.alloc(400)),
  "UTF-16": holding((body) => Buffer.from(`\ufeff${body}`, "utf16le")),
  "a damaged gzip": holding(
    (body) => gzipSync(body).map((byte, index) => (index < 10 ? byte : byte ^ 0x55)),
    undefined,
    {
      "content-encoding": "gzip",
    },
  ),
  "half of a gzip": holding((body) => gzipSync(body).subarray(0, 40), undefined, {
    "content-encoding": "gzip",
  }),
  "an unknown encoding": holding((body) => gzipSync(body), undefined, { "content-encoding": "unheard-of" }),
  "an error in JSON": holding('{"error":{"code":404,"message":"Not found"}}', "application/json"),
  "null in JSON": holding("null", "application/json"),
  "a list in JSON": holding("[1,2,3]", "application/json"),
  "a number": holding("404", "application/json"),
  "a script": holding("globalThis.ran = true", "text/javascript"),
  "a picture": holding(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "image/png"),

  // Too much.
  "too much": holding(Buffer.alloc(300 * 1024, " ")),
  endless: ({ response, right }) => {
    response.writeHead(200, { "content-type": right.type });
    keepWriting(response, Buffer.alloc(64 * 1024, " "), 1);
  },
  "a bomb": holding(gzipSync(Buffer.alloc(64 * 1024 * 1024, " ")), undefined, { "content-encoding": "gzip" }),
  "nested too deep": holding("[".repeat(100_000), "application/json"),

  // Somewhere else.
  "a circle of redirects": redirect((url) => url),
  "a redirect to another site": redirect(
    (url, elsewhere) => `${elsewhere}${url.replace(/\/faulty\/(\w+)\/[^/]+/, "/faulty/$1/none")}`,
  ),
  "a redirect to another site that shares nothing": redirect((_url, elsewhere) => `${elsewhere}/private`),
  "a redirect to a script": redirect(() => "javascript:alert(1)"),
  "a redirect to data": redirect(() => `data:application/json,${encodeURIComponent('{"item":{}}')}`),
  "a redirect to nowhere": redirect(() => "http://refused.invalid/"),
  "a redirect without an address": ({ response }) => response.writeHead(302).end(),
  "not modified": ({ response }) => response.writeHead(304).end(),

  // Only late.
  slow: ({ response, right, request }) => {
    const after = new URL(request.url, "http://localhost").searchParams.get("after") ?? "300";
    setTimeout(() => response.writeHead(200, { "content-type": right.type }).end(right.body), Number(after));
  },
};

/** What looks odd, and is none: it is read. */
export const noFaults = {
  none: answer(200),
  "a byte-order mark": holding((body) => Buffer.concat([Buffer.from("\ufeff"), body])),
  "a wrong type": holding((body) => body, "text/html"),
  "no type": ({ response, right }) => response.writeHead(200).end(right.body),
  gzip: holding((body) => gzipSync(body), undefined, { "content-encoding": "gzip" }),
  "in pieces": ({ response, right, random }) => {
    response.writeHead(200, { "content-type": right.type });
    let done = 0;
    const timer = setInterval(() => {
      const length = 1 + Math.floor(random() * 200);
      response.write(right.body.subarray(done, done + length));
      done += length;
      if (done < right.body.length) return;
      clearInterval(timer);
      response.end();
    }, 1);
    response.on("close", () => clearInterval(timer));
  },
  "a redirect on the same site": redirect((url) => url.replace(/\/faulty\/(\w+)\/[^/]+/, "/faulty/$1/none")),
  partial: answer(206),
};
