import type { Quantity } from "../../model/quantity.js";

/**
 * A quantity whose scale counts in steps of ten thousand, with just the digits it had: 12 million is 1200 of the first
 * step (万, 만). Japanese and Korean name 10⁴, 10⁸, 10¹² and 10¹⁶ where the scales of a document stand in this order.
 * It uses nothing from outside itself: it is written into the chunks of both languages.
 */
export const inTenThousands = (quantity: Quantity): Quantity => {
  const scales = ["thousand", "million", "billion", "trillion"] as const;
  const power = 3 * scales.indexOf(quantity.scale as "million") + 3;
  // What a rate is per, and a wording in several languages, are objects that no number can be made of.
  const given = Object.entries(quantity as Record<string, string>).filter(
    ([key, digits]) => key !== "level" && typeof digits === "string" && +digits < Infinity,
  );
  const largest = Math.max(...given.map(([, digits]) => Math.abs(+digits))) || 1;
  const step = Math.max(Math.floor((Math.log10(largest) + power + 1e-9) / 4), 0);
  const by = power - 4 * step;
  const moved = (digits: string) => {
    const fraction = digits.split(".")[1]?.length ?? 0;
    const shown = Number(`${digits}e${by}`).toFixed(Math.max(fraction - by, 0));
    // 40 thousand is 4 of them, not 4.0.
    return fraction > 0 ? shown : `${Number(shown)}`;
  };
  return {
    ...quantity,
    ...Object.fromEntries(given.map(([key, digits]) => [key, moved(digits)])),
    ...(quantity.interval && { interval: quantity.interval.map(moved) as [string, string] }),
    scale: scales[step - 1],
  };
};
