import type { Attribution } from "./attribution.js";
import type { Status } from "./claim.js";
import type { ClaimsDocument } from "./claims-document.js";
import type { Item } from "./item.js";
import { allItems } from "./lookup.js";

/** Statuses that somebody must have found out. */
const needReview: readonly Status[] = ["verified", "false", "misleading", "mixed"];

/** Every attribution in the item: its own, and those of its entries or cells. */
export function attributionsOf(item: Item): Attribution[] {
  const inner =
    item.type === "stat"
      ? (item.series ?? []).flatMap((entry) => entry.by ?? [])
      : item.type === "comparison"
        ? item.rows.flatMap((row) =>
            Object.values(row.cells).flatMap((cells) => cells.flatMap((cell) => cell.by ?? [])),
          )
        : [];
  return [...(item.by ?? []), ...inner];
}

const isDenied = (item: Item) => (item.replies ?? []).some((reply) => reply.answer === "denied");

/** What is known of a claim: as written; else disputed where it was denied, claimed where somebody outside says it. */
export function statusOf(item: Item, document: ClaimsDocument): Status {
  if (item.status) return item.status;
  if (isDenied(item)) return "disputed";
  const publisher = (document.article ?? document.shared?.article)?.publisher;
  const outside = attributionsOf(item).some(({ source }) => source !== publisher);
  return outside ? "claimed" : "reported";
}

/** Why a written status may not stand: nothing in the document carries it. */
export function statusLacks(item: Item, document: ClaimsDocument): "review" | "dispute" | undefined {
  const { status } = item;
  if (!status) return undefined;
  if (needReview.includes(status)) {
    const carried = (item.reviews ?? []).some((review) => review.url && review.verdict === status);
    return carried ? undefined : "review";
  }
  if (status !== "disputed" || isDenied(item)) return undefined;
  const disputes = (one: Item, other?: string) =>
    (one.links ?? []).some((link) => link.rel === "disputes" && (other === undefined || link.item === other));
  const linked =
    disputes(item) || (item.id !== undefined && allItems(document).some((one) => disputes(one, item.id)));
  const series = item.type === "stat" && item.compare === "rivals" ? (item.series ?? []) : [];
  const rivals = series.length > 1 && series.every((entry) => entry.by?.length);
  return linked || rivals ? undefined : "dispute";
}
