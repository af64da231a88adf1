let reported = false;

/**
 * Registers one tag where it is free. Where it is ours already, from this copy or another, nothing is to be done.
 *
 * @returns false where somebody else has defined it
 */
export function defineTag(name: string, element: CustomElementConstructor & { onrecord: true }): boolean {
  // Imported where there is no page, as in Node.
  if (typeof customElements === "undefined") return true;
  const there = customElements.get(name);
  if (there) return "onrecord" in there || report(name);
  try {
    customElements.define(name, isDefined(element) ? class extends element {} : element);
  } catch {
    return report(name);
  }
  defined.add(element);
  return true;
}

const defined = new Set<CustomElementConstructor>();

/** A class can have one name; a second one needs a class of its own. */
const isDefined = (element: CustomElementConstructor) => defined.has(element);

function report(name: string): false {
  if (!reported)
    console.warn(
      `onrecord: <${name}> is defined by another script. Use define({ prefix: "onrecord-" }) and <onrecord-${name}>.`,
    );
  reported = true;
  return false;
}
