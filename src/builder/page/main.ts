import { define } from "../../registry.js";
import { BuilderApp } from "./builder-app.js";
import { NumberDrawing } from "./form/number-drawing.js";

define();
customElements.define("number-drawing", NumberDrawing);
customElements.define("builder-app", BuilderApp);
