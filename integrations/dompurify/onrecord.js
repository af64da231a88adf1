// What DOMPurify has to let through besides its defaults: our tags, and what their fallback is made of.
//   DOMPurify.sanitize(html, onrecord)
// Not for readers' comments.
import { allowedElements } from "onrecord/embed";

const tags = Object.keys(allowedElements).filter((element) => element.includes("-"));
const attributes = new Set(Object.values(allowedElements).flat());

export const onrecord = { ADD_TAGS: tags, ADD_ATTR: [...attributes] };
