import { relative, resolve } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { root } from "./project.js";

/** The tests that need no browser: packages, scripts, and every entry imported in plain Node. */
export async function runNodeTests(files) {
  const result = { engine: "node", passed: 0, failed: 0, skipped: 0, failures: [] };
  const stream = run({ files: files.map((file) => resolve(file)), concurrency: 2, timeout: 900_000 });
  const counts = ({ details, skip, todo, file, name }, kind) => {
    if (details?.type === "suite") return;
    const isSkipped = skip !== undefined || todo !== undefined;
    result[isSkipped ? "skipped" : kind]++;
    if (kind === "failed" && !isSkipped) result.failures.push(`FAILED node ${relative(root, file)}: ${name}`);
  };
  stream.on("test:pass", (data) => counts(data, "passed"));
  stream.on("test:fail", (data) => counts(data, "failed"));
  await new Promise((done, failed) => {
    stream.compose(new spec()).on("error", failed).on("end", done).pipe(process.stdout, { end: false });
  });
  return result;
}
