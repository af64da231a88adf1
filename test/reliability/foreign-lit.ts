// Another library's Lit on the same page.
import { html, LitElement } from "lit";

customElements.define(
  "foreign-lit",
  class extends LitElement {
    override render() {
      return html`<p>Foreign</p>`;
    }
  },
);
document.body.append(document.createElement("foreign-lit"));
