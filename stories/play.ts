import type { CardStory } from "./card.js";
import type * as plays from "./plays.js";

type Play = NonNullable<CardStory["play"]>;

export type Played = Parameters<Play>[0];

/** What somebody does in a story. Loaded when it is played: whoever only draws the stories has no use for it. */
export const play =
  (name: keyof typeof plays): Play =>
  async (context) =>
    (await import("./plays.js"))[name](context);
