/** What a source's "about" is, in one word of ours. */
export const hedges = ["about", "estimated", "nearly", "from"] as const;

/** Words that multiply, kept as words: 12 million is not 12,000,000 counted one by one. */
export const scales = ["thousand", "million", "billion", "trillion"] as const;

const powers = ["thousands", "millions", "billions", "trillions"] as const;

/** Orders of magnitude: a count of places, and no more than that. */
export const orders = [
  "tens",
  "dozens",
  "hundreds",
  ...powers,
  ...powers.map((power) => `tens of ${power}` as const),
  ...powers.map((power) => `hundreds of ${power}` as const),
] as const;

export type Hedge = (typeof hedges)[number];
export type Scale = (typeof scales)[number];
export type Order = (typeof orders)[number];
