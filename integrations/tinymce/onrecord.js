// What TinyMCE has to be told: our tags are blocks, and what an embed is made of keeps its attributes.
//   tinymce.init({ selector: "textarea", ...onrecord })
import { allowedElements } from "onrecord/embed";

const elements = Object.entries(allowedElements);
const tags = elements.map(([element]) => element).filter((element) => element.includes("-"));

export const onrecord = {
  custom_elements: tags.join(","),
  extended_valid_elements: elements
    .map(([element, attributes]) => `${element}[${attributes.join("|")}]`)
    .join(","),
  valid_children: `+body[${tags.join("|")}],${tags.map((tag) => `+${tag}[figure|p|blockquote|table]`).join(",")}`,
};
