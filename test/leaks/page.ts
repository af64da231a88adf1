import { define } from "../../src/registry.js";
import { alive, comeAndGo } from "./charts.js";
import { watchHeld } from "./held.js";

const held = watchHeld();
define();

Object.assign(window, {
  comeAndGo,
  left: () => ({ ...alive(), observed: held.observed(), listening: held.listening() }),
});
