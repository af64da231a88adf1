// What every engine shares. `npm test` adds the engines (scripts/test.js); `npx wtr` alone takes Chromium.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, sep } from "node:path";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { build } from "esbuild";
import { chromiumArguments, find } from "./scripts/browsers.js";
import { importGlob } from "./scripts/import-glob.js";
import { root } from "./scripts/project.js";
import { anotherSite, faulty } from "./test/fault-server/server.js";
import { figures } from "./test/figures.js";

/** Packages that exist for Node's `require` alone; a browser gets them in one bundle, so that React is one. */
const requireOnly = [
  "react",
  "react-dom",
  "react-dom/client",
  "react-dom/server.browser",
  "axe-core",
  "archieml",
  "papaparse",
];

export const resolving = { exportConditions: ["production", "default"] };

export const shared = {
  rootDir: root,
  protocol: "http:",
  hostname: "localhost",
  testFramework: { config: { timeout: "60000" } },
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 600_000,
  middleware: [answer, faulty, figures, fuzzing, tampered, asItIs, withPolicy],
  plugins: [
    packagesForRequire(),
    anotherSite(),
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: join(root, "tsconfig.json") }),
    importGlob(),
  ],
};

/**
 * How many documents the fuzz tries, and out of which seed each property is tried: `FUZZ_RUNS`, `FUZZ_SEED`. Of a long
 * list of cases a test takes a share by that seed, and all of it under `TEST_WHOLE=true`.
 */
function fuzzing(context, next) {
  if (context.path !== "/fuzzing") return next();
  const { FUZZ_RUNS = "200", FUZZ_SEED = "1", TEST_WHOLE } = process.env;
  context.body = { runs: Number(FUZZ_RUNS), seed: Number(FUZZ_SEED), whole: TEST_WHOLE === "true" };
}

/** What was built, and data: served byte for byte, since the tests are about these bytes. */
async function asItIs(context, next) {
  let path;
  try {
    path = decodeURIComponent(context.path);
  } catch {
    return next();
  }
  const served =
    /^\/(?:dist|demo|test\/data|test\/fixtures|\.cache\/front-ends)\//.test(path) ||
    /^\/test\/.*\.html$/.test(path);
  if (!served || path.endsWith(".ts")) return next();
  const file = join(root, path);
  if (!file.startsWith(root + sep)) return next();
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
  setPolicy(context);
  context.type = extname(file);
  context.set("cache-control", "no-cache");
  context.body = createReadStream(file);
}

/**
 * `/answer?body=…&type=…&status=…&delay=…&header=Name:%20value` is answered with just that, so that a test
 * can write the page, the document or the failure that it is about. `/answer?close` breaks the connection.
 */
async function answer(context, next) {
  if (context.path !== "/answer") return next();
  const { body = "", type = "text/html; charset=utf-8", status = "200", delay = "0" } = context.query;
  await new Promise((done) => setTimeout(done, Number(delay)));
  if (context.query.close !== undefined) {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  setPolicy(context);
  for (const header of [context.query.header ?? []].flat()) {
    const [name, ...value] = header.split(":");
    context.set(name.trim(), value.join(":").trim());
  }
  context.status = Number(status);
  context.set("content-type", type);
  context.set("cache-control", "no-store");
  context.body = body;
}

/**
 * `/tampered/<which>/<chunk>/…` is dist/cdn/ on a server that somebody has got into: one chunk does more than was built.
 * `always` answers with that, `later` with the true one at first, `never` is the same server before.
 */
const asked = new Set();
async function tampered(context, next) {
  const [, which, chunk, run, path] =
    context.path.match(/^\/tampered\/(always|later|never)\/([\w-]+)\/(\w+)\/([\w./-]+)$/) ?? [];
  if (which === undefined || path.includes("..")) return next();
  const file = join(root, "dist", "cdn", path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
  const first = !asked.has(context.path);
  asked.add(context.path);
  const isChunk = new RegExp(`(?:^|/)onrecord-${chunk}(?:\\.\\w+)?\\.js$`).test(path);
  const changed = isChunk && (which === "always" || (which === "later" && !first));
  context.type = extname(file);
  context.set("cache-control", "no-store");
  context.body = changed
    ? `globalThis.tampered = ${JSON.stringify(run)};${readFileSync(file, "utf8")}`
    : createReadStream(file);
}

/** `page.html?csp=…` is answered under that Content-Security-Policy. */
function withPolicy(context, next) {
  setPolicy(context);
  return next();
}

function setPolicy(context) {
  const { csp, "csp-report-only": reportOnly } = context.query;
  if (!context.path.endsWith(".html") && context.path !== "/answer") return;
  if (csp !== undefined) context.set("content-security-policy", csp);
  if (reportOnly !== undefined) context.set("content-security-policy-report-only", reportOnly);
}

function packagesForRequire() {
  const prefix = "/__packages__/";
  const require = createRequire(import.meta.url);
  const nameOf = (specifier) => specifier.replaceAll("/", "__");
  let built;

  async function bundle() {
    const made = await build({
      entryPoints: requireOnly.map((specifier) => ({ in: `only:${specifier}`, out: nameOf(specifier) })),
      outdir: prefix,
      bundle: true,
      splitting: true,
      format: "esm",
      write: false,
      define: { "process.env.NODE_ENV": '"development"' },
      plugins: [
        {
          name: "names",
          setup(builder) {
            builder.onResolve({ filter: /^only:/ }, ({ path }) => ({
              path: path.slice(5),
              namespace: "only",
            }));
            builder.onLoad({ filter: /.*/, namespace: "only" }, ({ path }) => {
              const names = Object.keys(require(path)).filter(
                (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default",
              );
              const contents = `import all from ${JSON.stringify(path)};\nexport default all;\nexport const { ${names.join(", ")} } = all;`;
              return { contents, resolveDir: root };
            });
          },
        },
      ],
    });
    return new Map(made.outputFiles.map(({ path, text }) => [path.replaceAll("\\", "/"), text]));
  }

  return {
    name: "packages-for-require",
    resolveImport({ source }) {
      return requireOnly.includes(source) ? `${prefix}${nameOf(source)}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      built ??= bundle();
      const body = (await built).get(path);
      return body === undefined ? undefined : { body, type: "js" };
    },
  };
}

export default {
  ...shared,
  nodeResolve: resolving,
  files: ["test/**/*.test.ts"],
  browsers: [
    playwrightLauncher({
      product: "chromium",
      launchOptions: { executablePath: find("chromium")?.path, args: chromiumArguments },
    }),
  ],
};
