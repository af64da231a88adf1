/** What is read or seen on what, and how far apart they must be (WCAG 2.2: 1.4.3, 1.4.6, 1.4.11). */
export const pairs = [
  { of: "ink", on: "paper", bound: 7, for: "statements, names, numbers" },
  { of: "ink-2", on: "paper", bound: 4.5, for: "roles, dates, hedges" },
  { of: "good", on: "paper", bound: 4.5, for: "“Verified”" },
  { of: "bad", on: "paper", bound: 4.5, for: "“False”, “Misleading”, “Corrected”" },
  { of: "mark", on: "paper", bound: 4.5, for: "“Updated”, focus, drawings" },
  { of: "line", on: "paper", bound: 3, for: "the line that says how sure" },
  { of: "mark", on: "mark-soft", bound: 3, for: "a bar on its scale" },
] as const;

type Rgb = [red: number, green: number, blue: number];

/** The channels of a computed colour, 0 to 1: `rgb(31, 79, 163)`, or `color(srgb 0.86 0.89 0.94)` of a mixed one. */
function channels(computed: string): Rgb {
  const [red = 0, green = 0, blue = 0] = computed.match(/[\d.]+/g)?.map(Number) ?? [];
  const most = computed.startsWith("rgb") ? 255 : 1;
  return [red / most, green / most, blue / most];
}

/** WCAG 2.2, “relative luminance”. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((share) => {
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21, of two computed colours: `rgb(…)`. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => luminance(channels(colour)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a colour token comes to inside an element, or the value it is given there. */
export function colourIn(element: HTMLElement, token: string): string {
  const probe = element.ownerDocument.createElement("span");
  probe.style.setProperty("color", `var(--onrecord-${token})`);
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
