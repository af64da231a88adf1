/** A good document with everything that is hard to write. */
export const goodDocument = {
  version: 1,
  lang: "en",
  sources: {
    ministry: { type: "organization", name: 'The "Ministry"' },
    "a b.c[d]": { name: "\\ \u2028 \ud83d\ude80" },
  },
  items: [
    {
      id: "loss",
      type: "stat",
      label: { en: "Loss", "pt-BR": "Perda" },
      quantity: { value: "3.60", unit: "percent" },
    },
    {
      id: "count",
      type: "fact",
      text: "Five\nlines",
      quantity: 5,
      by: [],
      tags: [[], {}, [[1.5e-3, -0, null, true]]],
      "": 0,
    },
  ],
};
