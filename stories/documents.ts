/// <reference types="vite/types/importMeta.d.ts" />
import { cardData } from "../src/embed/card-data.js";
import type { ClaimsDocument } from "../src/model/claims-document.js";
import { read } from "../src/model/read.js";

/** As much of a claims document as the stories need to know. */
export interface ClaimsJson {
  lang?: string;
  article: { headline: string | Record<string, string>; description?: string | Record<string, string> };
  items: ItemJson[];
  [table: string]: unknown;
}

export type ItemJson = { id: string; type: string } & Record<string, unknown>;

const files = import.meta.glob<ClaimsJson>(["../demo/claims.json", "./news/*.json"], {
  eager: true,
  import: "default",
});

/** The claims of the demo's article. */
export const demo = files["../demo/claims.json"] as ClaimsJson;

/** The other news, by file name without its end. */
export const news: Record<string, ClaimsJson> = Object.fromEntries(
  Object.entries(files).flatMap(([path, document]) => {
    const name = /^\.\/news\/(.+)\.json$/.exec(path)?.[1];
    return name ? [[name, document]] : [];
  }),
);

/** An item of the demo as it is pasted alone, before what it brings along. */
export function fromDemo(id: string): { item: ItemJson } & Record<string, unknown> {
  const { item, ...beside } = cardData(id, demo, read(demo).value as ClaimsDocument);
  return { item: item as ItemJson, ...beside };
}
