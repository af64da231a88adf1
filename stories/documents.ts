/// <reference types="vite/types/importMeta.d.ts" />

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

const tables = ["sources", "media", "units"] as const;

/** An item of the demo as it is pasted alone: with those sources, media and units beside it that it names. */
export function fromDemo(id: string): { item: ItemJson } & Record<string, unknown> {
  const item = demo.items.find((one) => one.id === id);
  if (!item) throw new Error(`demo/claims.json has no item "${id}"`);
  const used: Record<string, Record<string, unknown>> = {};
  const visit = (value: unknown) => {
    if (typeof value === "object" && value !== null) {
      for (const one of Object.values(value)) visit(one);
      return;
    }
    for (const table of tables) {
      const entries = demo[table] as Record<string, unknown>;
      const key = value as string;
      if (!Object.hasOwn(entries, key) || used[table]?.[key]) continue;
      used[table] = { ...used[table], [key]: entries[key] };
      visit(entries[key]);
    }
  };
  visit(item);
  return { item, ...used };
}
