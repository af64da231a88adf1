// The scripts for news sites alone: for who builds them many times over.
import { rollup } from "rollup";
import configs from "../rollup.config.js";
import { cdn } from "./for-who-pins.js";
import { root } from "./project.js";

process.chdir(root);
for (const config of configs) {
  const outputs = [config.output].flat().filter(({ dir }) => dir.startsWith(cdn));
  if (outputs.length === 0) continue;
  const made = await rollup(config);
  for (const output of outputs) await made.write(output);
  await made.close();
}
