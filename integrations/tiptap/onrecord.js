// A TipTap node that keeps an embed as it was pasted: whole, unchanged, and no text to edit by accident.
//   new Editor({ extensions: [StarterKit, Onrecord] })
import { Node } from "@tiptap/core";

const selector = "[data-onrecord], fact-card, quote-block, stat-bar, equipment-compare";

export const Onrecord = Node.create({
  name: "onrecord",
  group: "block",
  atom: true,
  addAttributes: () => ({
    html: { default: "", rendered: false, parseHTML: (element) => element.outerHTML },
  }),
  parseHTML: () => [
    { tag: "*", priority: 100, getAttrs: (element) => (element.matches(selector) ? null : false) },
  ],
  renderHTML({ node }) {
    const { body } = new DOMParser().parseFromString(node.attrs.html, "text/html");
    return body.firstElementChild ?? ["p"];
  },
});
