// claims.schema.json out of the model's schemas. `--check` fails when it is stale.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeOrCheck } from "./generated.js";
import { root } from "./project.js";

process.chdir(root);
const runnable = join(root, "node_modules", ".cache", "onrecord", "json-schema.mjs");
await build({
  entryPoints: ["src/model/json-schema.ts"],
  outfile: runnable,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  logLevel: "warning",
});
const { claimsJsonSchema } = await import(pathToFileURL(runnable));
writeOrCheck("claims.schema.json", `${JSON.stringify(claimsJsonSchema(), null, 2)}\n`, "npm run schema");
