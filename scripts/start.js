import { build } from "./build.js";
import { run } from "./serve.js";

await build();
await run();
