// A browser's tests in one build, so that the page of a test file asks for some ten files instead of some hundred.
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { build, transform } from "esbuild";
import { resolving } from "../web-test-runner.config.js";
import { importGlob } from "./import-glob.js";
import { root } from "./project.js";

/** @returns the folder of what was built, by the test files' own paths; it goes when the process does */
export async function buildTestModules(files) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: files,
    outbase: root,
    outdir: folder,
    entryNames: "[dir]/[name]",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    ignoreAnnotations: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    sourcemap: true,
    sourcesContent: false,
    conditions: resolving.exportConditions,
    define: { "process.env.NODE_ENV": '"development"' },
    plugins: [addresses(), addressesOfSources()],
    logLevel: "warning",
  });
  return folder;
}

/** Answers with what was built, where the tests' page asks for a test file and for what it imports. */
export function builtModules(folder) {
  return (context, next) => {
    const file = join(folder, context.path.replace(/\.ts$/, ".js"));
    if (!/^\/(?:chunks|test)\/[\w./-]+$/.test(context.path) || context.path.includes("..")) return next();
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    context.type = "js";
    context.set("cache-control", "max-age=3600, immutable");
    context.body = createReadStream(file);
  };
}

/** What a test imports by its address is the server's: the runner's own modules, what was built. */
function addresses() {
  return {
    name: "addresses",
    setup(builder) {
      builder.onResolve({ filter: /^\// }, ({ path, kind }) =>
        kind === "entry-point" ? undefined : { path, external: true },
      );
    },
  };
}

/** A module knows its own address and its neighbours', as if it were served by itself. */
function addressesOfSources() {
  const glob = importGlob();
  return {
    name: "addresses-of-sources",
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (path.includes(`${sep}node_modules${sep}`) || !text.includes("import.meta.")) return undefined;
        const address = `/${relative(root, path).split(sep).join("/")}`;
        const { code } = await transform(text, { loader: "ts", sourcemap: "inline", sourcefile: path });
        const body = glob.transform({ path: address, body: code }) ?? code;
        const own = `new URL(${JSON.stringify(address)}, location.origin).href`;
        return { contents: body.replaceAll("import.meta.url", own), loader: "js" };
      });
    },
  };
}
