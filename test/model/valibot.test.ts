import { expect } from "@open-wc/testing";
import * as v from "valibot";
import { itemSchemas } from "../../src/model/item.js";

describe("a schema of ours is one of valibot's", () => {
  it("is taken by safeParse, with the item as it is understood", () => {
    const { success, output } = v.safeParse(itemSchemas.stat, {
      type: "stat",
      label: "Homes",
      quantity: "~212 home",
    });
    expect(success).to.equal(true);
    expect((output as v.InferOutput<typeof itemSchemas.stat>).quantity).to.include({
      value: "212",
      hedge: "about",
    });
  });

  it("gives valibot's issues, with our codes and valibot's paths", () => {
    const { success, issues } = v.safeParse(itemSchemas.stat, {
      type: "stat",
      label: "Homes",
      quantity: "1,000",
    });
    expect(success).to.equal(false);
    expect(issues?.[0].message).to.equal("ambiguous-number");
    expect(v.getDotPath(issues?.[0] as v.BaseIssue<unknown>)).to.equal("quantity");
  });

  it("can stand inside a schema that somebody else makes", () => {
    const list = v.array(itemSchemas.fact);
    expect(v.is(list, [{ type: "fact", text: "A" }])).to.equal(true);
    expect(v.is(list, [{ type: "fact" }])).to.equal(false);
  });
});
