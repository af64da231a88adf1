import { define } from "../../registry.js";
import { BuilderApp } from "./builder-app.js";
import { NumberDrawing } from "./form/number-drawing.js";

define();
customElements.define("number-drawing", NumberDrawing);
customElements.define("builder-app", BuilderApp);

// A page that a server hands out safely works without a network from then on; elsewhere it works as it is.
if (isSecureContext && "serviceWorker" in navigator)
  navigator.serviceWorker.register("./offline.js").catch(() => {});
