import { define } from "../../src/registry.js";
import * as cards from "./cards.js";
import * as charts from "./charts.js";
import { watchHeld } from "./held.js";

const held = watchHeld();
define();

Object.assign(window, {
  comeAndGo: { cards: cards.comeAndGo, charts: charts.comeAndGo },
  left: () => ({
    ...charts.alive(),
    observed: held.observed(),
    listening: held.listening(),
    timers: held.timers(),
  }),
});
