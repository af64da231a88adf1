/*
 * A server that answers as it is told, for what a page asks for: a claims document, the script, each of its chunks.
 *
 *   /faulty/<run>/<fault>/<what>/<path>   `path` rightly, or by that fault where its name holds `what`
 *   /faulty/<run>/mend                    from now on this run's answers are right
 *   /faulty/<run>/log                     what was asked: [{ path, isDone }], and whether it was waited for
 *   /faulty/elsewhere                     the origin of another site, which answers the same
 *
 * FUZZ_SEED says where an answer is cut and what noise it is.
 */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { root } from "../../scripts/project.js";
import { faults, noFaults } from "./faults.js";

const answers = { ...faults, ...noFaults };
const types = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
};

const runs = new Map();
let elsewhere;

function runOf(name) {
  if (!runs.has(name)) runs.set(name, { isMended: false, log: [] });
  return runs.get(name);
}

/** The right answer: the script and what lies beside it, the claims, a page or a worker that the address brings along. */
function rightAnswer(path, query) {
  const type = types[extname(path)] ?? "text/plain";
  if (query.has("body")) return { type, body: Buffer.from(query.get("body")) };
  if (path === "claims.json") {
    const text = readFileSync(new URL("claims.json", import.meta.url), "utf8");
    return { type, body: Buffer.from(text.replaceAll("Two depots", query.get("text") ?? "Two depots")) };
  }
  const file = join(root, "dist", "cdn", path);
  const isThere = !path.includes("..") && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? { type, body: readFileSync(file) } : undefined;
}

function handle(request, response) {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  response.setHeader("cache-control", "no-store");
  const [, name, fault, what, path] =
    decodeURIComponent(pathname).match(/^\/faulty\/(\w+)\/([^/]+)(?:\/([^/]+)\/(.+))?$/) ?? [];
  const run = name && runOf(name);
  if (pathname === "/faulty/elsewhere") return response.end(elsewhere);
  if (fault === "log") return response.end(JSON.stringify(run.log));
  if (fault === "mend") {
    run.isMended = true;
    return response.end();
  }
  const right = path && rightAnswer(path, searchParams);
  if (!right || !answers[fault]) return response.writeHead(404).end();
  const entry = { path, isDone: false };
  run.log.push(entry);
  response.on("finish", () => {
    entry.isDone = true;
  });
  if (!searchParams.has("private")) response.setHeader("access-control-allow-origin", "*");
  response.setHeader("service-worker-allowed", "/");
  const isWrong = !run.isMended && path.includes(what);
  answers[isWrong ? fault : "none"]({ response, request, right, random: randomFrom(fault), elsewhere });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(word) {
  let state =
    [...word].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), Number(process.env.FUZZ_SEED ?? 1)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** For the tests' runner: the page's own site. */
export function faulty(context, next) {
  if (!context.path.startsWith("/faulty/")) return next();
  // The runner would list it as not found.
  context.status = 200;
  context.respond = false;
  handle(context.req, context.res);
}

/** For the tests' runner: another site, for as long as one of its servers runs. */
export function anotherSite() {
  let started;
  let users = 0;
  const server = createServer(handle);
  return {
    name: "another-site",
    async serverStart() {
      users++;
      started ??= new Promise((done) => server.listen(0, "127.0.0.1", done));
      await started;
      elsewhere = `http://127.0.0.1:${server.address().port}`;
    },
    serverStop() {
      users--;
      if (users > 0) return;
      started = undefined;
      server.close();
      server.closeAllConnections();
    },
  };
}
