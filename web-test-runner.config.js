// What every engine shares. `npm test` adds the engines (scripts/test.js); `npx wtr` alone takes Chromium.
import { createReadStream, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, sep } from "node:path";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { build } from "esbuild";
import { chromiumArguments, find } from "./scripts/browsers.js";
import { root } from "./scripts/project.js";

/** Packages that exist for Node's `require` alone; a browser gets them in one bundle, so that React is one. */
const requireOnly = ["react", "react-dom", "react-dom/client", "react-dom/server.browser", "axe-core"];

export const resolving = { exportConditions: ["production", "default"] };

export const shared = {
  rootDir: root,
  protocol: "http:",
  hostname: "localhost",
  testFramework: { config: { timeout: "20000" } },
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 600_000,
  middleware: [asItIs, withPolicy],
  plugins: [
    packagesForRequire(),
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: join(root, "tsconfig.json") }),
  ],
};

/** What was built, and data: served byte for byte, since the tests are about these bytes. */
async function asItIs(context, next) {
  let path;
  try {
    path = decodeURIComponent(context.path);
  } catch {
    return next();
  }
  if (!/^\/(?:dist|demo|test\/data|test\/fixtures)\//.test(path) || path.endsWith(".ts")) return next();
  const file = join(root, path);
  if (!file.startsWith(root + sep)) return next();
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
  setPolicy(context);
  context.type = extname(file);
  context.set("cache-control", "no-cache");
  context.body = createReadStream(file);
}

/** `page.html?csp=…` is answered under that Content-Security-Policy. */
function withPolicy(context, next) {
  setPolicy(context);
  return next();
}

function setPolicy(context) {
  const { csp, "csp-report-only": reportOnly } = context.query;
  if (!context.path.endsWith(".html")) return;
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
