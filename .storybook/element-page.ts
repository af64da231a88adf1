import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Stories,
  Subheading,
  Title,
  useOf,
} from "@storybook/addon-docs/blocks";
import { Fragment, createElement as h, useContext } from "react";
import { interfaceOf } from "./manifest.js";
import { InterfaceTable } from "./tables.js";

/**
 * The page of one tag: what a newsroom does with it, the first example with the snippet to copy and what can be changed
 * in it, every variation, then the whole interface.
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
    first && h(Canvas, { of: first.moduleExport, sourceState: "shown" }),
    h(Controls),
    h(Stories, { includePrimary: false, title: "Variations" }),
    h(Heading, null, "Interface"),
    ...kinds.flatMap(([kind]) => [
      h(Subheading, { key: kind }, kind),
      h(InterfaceTable, { key: `${kind} table`, of: tag, kind }),
    ]),
  );
}
