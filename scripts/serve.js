// A server for looking at the demo, no more: it knows files, and nothing of caches, ranges or TLS.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.js";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Which folder answers a path: the demo is the site, and what it shows is served beside it. */
const FOLDERS = [
  ["/dist/", "dist"],
  ["/cdn/", "dist/cdn"],
  ["/builder/", "dist/builder"],
  ["/", "dist/demo"],
];

/** The file that a request's path names, or undefined where there is none that may be seen. */
async function fileOf(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const base = join(root, folder);
    let file = resolve(base, path.slice(prefix.length));
    if (file !== base && !file.startsWith(base + sep)) return undefined;
    let found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      if (!path.endsWith("/")) return { redirect: `${path}/` };
      file = join(file, "index.html");
      found = await stat(file).catch(() => undefined);
    }
    if (found?.isFile()) return { file, size: found.size };
  }
  return undefined;
}

export function serve({ port = 8000, host } = {}) {
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const found = await fileOf(request.url ?? "/");
    if (found === undefined) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found.\n");
    } else if (found.redirect !== undefined) {
      response.writeHead(301, { location: encodeURI(found.redirect) }).end();
    } else {
      response.writeHead(200, {
        "content-type": TYPES[extname(found.file)] ?? "application/octet-stream",
        "content-length": found.size,
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        // A page of another site may use the script while somebody tries it there.
        "access-control-allow-origin": "*",
      });
      if (request.method === "HEAD") response.end();
      else
        createReadStream(found.file)
          .on("error", () => response.destroy())
          .pipe(response);
    }
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => done(server));
  });
}

/** Serves until Ctrl+C, on PORT where that is set. */
export async function run() {
  const asked = process.env.PORT ?? "8000";
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) {
    console.error(`PORT must be a number from 0 to 65535, not "${asked}".`);
    process.exit(1);
  }
  try {
    const server = await serve({ port });
    const address = `http://localhost:${server.address().port}`;
    console.log(`The demo is at ${address}, the builder at ${address}/builder/ (Ctrl+C ends it).`);
    const stop = () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. Try another: PORT=8001 npm start`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await run();
