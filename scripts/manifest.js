// custom-elements.json out of the doc comments of src/elements/. `--check` fails when it is stale.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOrCheck } from "./generated.js";
import { bin, root } from "./project.js";

process.chdir(root);
const folder = join("node_modules", ".cache", "onrecord");
mkdirSync(folder, { recursive: true });
execFileSync(
  process.execPath,
  [bin("@custom-elements-manifest/analyzer", "cem"), "analyze", "--quiet", "--outdir", folder],
  { stdio: ["ignore", "ignore", "inherit"] },
);
const manifest = JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8"));
writeOrCheck("custom-elements.json", `${JSON.stringify(manifest, null, 2)}\n`, "npm run manifest");
