import { define } from "./registry.js";

define();
