import { render } from "lit";

/** What a piece of a template becomes, as HTML without the marks that the engine leaves in it. */
export function shown(template: unknown): string {
  const place = document.createElement("div");
  render(template, place);
  return place.innerHTML.replace(/<!--.*?-->/gs, "");
}
