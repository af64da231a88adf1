import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Source,
  Stories,
  Subheading,
  Title,
  useOf,
} from "@storybook/addon-docs/blocks";
import { Fragment, createElement as h, useContext } from "react";
import { interfaceOf } from "./manifest.js";
import { InterfaceTable } from "./tables.js";

/**
 * The page of one tag, in the order in which a newsroom asks: what is it for, what do I paste, what does that look like
 * and what can I change in it, what else can it say, and last what a developer can set.
 */
export function ElementPage() {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const tag = preparedMeta.component as unknown as string;
  const [first] = useContext(DocsContext).componentStories();
  const kinds = Object.entries(interfaceOf(tag)).filter(([, entries]) => entries.length > 0);
  return h(
    Fragment,
    null,
    h(Title),
    h(Description),
    h(Heading, null, "Paste this"),
    first && h(Source, { of: first.moduleExport }),
    h(Heading, null, "What a reader sees"),
    first && h(Canvas, { of: first.moduleExport, sourceState: "none" }),
    h(Controls),
    h(Stories, { includePrimary: false, title: "Variations" }),
    h(Heading, null, "Interface"),
    ...kinds.flatMap(([kind]) => [
      h(Subheading, { key: kind }, kind),
      h(InterfaceTable, { key: `${kind} table`, of: tag, kind }),
    ]),
  );
}
