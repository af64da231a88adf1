import { createElement as h } from "react";
import { contextFor } from "../src/language/context.js";
import { plain } from "../src/language/phrase.js";
import { quantityString, quantityText } from "../src/language/quantity-text.js";
import { statuses } from "../src/model/claim.js";
import { parse, type Quantity } from "../src/model/index.js";
import { shortQuantities } from "./schema-table.js";
import { code, table } from "./tables.js";

const context = contextFor({ version: 1, sources: {}, media: {}, units: {}, items: [] }, "en");

const stat = (quantity: unknown) => parse({ type: "stat", label: "things", quantity, by: [] });

const quantityOf = (typed: unknown): Quantity =>
  (stat(typed).value?.items[0] as { quantity: Quantity } | undefined)?.quantity ?? {};

const readOf = (typed: unknown) => plain(quantityText(quantityOf(typed), context));

/** What a number looked like, and what it is. */
export const NumbersToType = ({ rows }: { rows: [had: string, typed: unknown][] }) =>
  table(
    ["It said", "You type", "A reader reads"],
    rows.map(([had, typed]) => [had, had, code(JSON.stringify(typed)), readOf(typed)]),
    "Numbers",
  );

/** What an editor types, what a reader reads, and what a screen reader says. */
export const QuantityTable = () =>
  table(
    ["You type", "A reader reads", "A screen reader says"],
    shortQuantities.map((typed) => [
      typed,
      code(JSON.stringify(typed)),
      readOf(typed),
      quantityString(quantityOf(typed), context, "spoken"),
    ]),
    "Quantities",
  );

/** What is refused, in the words in which a card says so. */
export const RefusedTable = ({ typed }: { typed: unknown[] }) =>
  table(
    ["You type", "The card says in debug"],
    typed.map((quantity) => {
      const [issue] = stat(quantity).issues;
      return [
        JSON.stringify(quantity),
        code(JSON.stringify(quantity)),
        `${issue?.message} ${issue?.hint ?? ""}`,
      ];
    }),
    "Refused",
  );

/** Each status, and what the card says of it where nothing carries it. */
export const StatusTable = ({ meaning }: { meaning: Record<string, string> }) =>
  table(
    ["Status", "It says that", "Written alone"],
    statuses.map((status) => {
      const { value, issues } = parse({ type: "fact", text: "It rained.", by: "Ada Example", status });
      const error = issues.find(({ severity }) => severity === "error");
      return [
        status,
        h("strong", null, context.messages.status[status]),
        meaning[status],
        value ? "is shown" : `${error?.message} ${error?.hint ?? ""}`,
      ];
    }),
    "Statuses",
  );
