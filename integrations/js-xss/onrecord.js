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
});
