// What js-xss has to let through, beside its defaults.
//   xss(html, onrecord(xss.whiteList))
// Not for readers' comments.
import { allowedElements } from "onrecord/embed";

export const onrecord = (whiteList) => ({
  whiteList: {
    ...whiteList,
    ...Object.fromEntries(
      Object.entries(allowedElements).map(([element, attributes]) => [
        element,
        [...new Set([...(whiteList[element] ?? []), ...attributes])],
      ]),
    ),
  },
  // It would print a frame's tag as text, with the title in it; what stands beside the frame is the claim.
  onIgnoreTag: (tag) => (tag === "iframe" ? "" : undefined),
});
