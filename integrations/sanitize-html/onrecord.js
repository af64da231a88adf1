// What sanitize-html has to let through, beside its defaults.
//   sanitizeHtml(html, onrecord(sanitizeHtml.defaults))
// Not for readers' comments.
import { allowedElements } from "onrecord/embed";

export const onrecord = (defaults) => ({
  ...defaults,
  allowedTags: [...new Set([...defaults.allowedTags, ...Object.keys(allowedElements)])],
  allowedAttributes: { ...defaults.allowedAttributes, ...allowedElements },
});
