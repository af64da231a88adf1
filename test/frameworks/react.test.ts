import { expect } from "@open-wc/testing";
import { Component, createElement, type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { define } from "../../src/registry.js";
import { type Card, codes, quiet, seen, until } from "../elements/page.js";

/*
 * React 19, in the four ways that an app meets a card: mounted and hydrated, the tag defined before and after. Every
 * test defines tags of its own, since a tag cannot be undefined again.
 */

const item = { type: "fact", text: "The bridge was closed on Monday.", by: "Ada Example" };
const other = { type: "fact", text: "The bridge was opened on Friday.", by: "Ada Example" };

const ways = [
  { mounting: "mounted", defined: "before" },
  { mounting: "mounted", defined: "after" },
  { mounting: "hydrated", defined: "before" },
  { mounting: "hydrated", defined: "after" },
] as const;

type Way = (typeof ways)[number];

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(error: unknown) {
    harm.push(`caught: ${error}`);
  }
  override render() {
    return this.state.failed ? "The app went blank" : this.props.children;
  }
}

let harm: string[] = [];
let root: Root | undefined;
let place: HTMLElement;
let prefixes = 0;
const consoleError = console.error;
const noteError = ({ message }: ErrorEvent) => harm.push(`error: ${message}`);
const noteRejection = ({ reason }: PromiseRejectionEvent) => harm.push(`rejection: ${reason}`);

interface Control {
  change?: (properties: object) => void;
}

interface AppProperties {
  tag: string;
  properties: object;
  control: Control;
  children?: ReactNode;
}

function App({ tag, properties, control, children }: AppProperties) {
  const [given, change] = useState(properties);
  control.change = change;
  return createElement(
    "main",
    null,
    createElement("p", null, "Before"),
    createElement(tag, given, children),
    createElement("p", null, "After"),
  );
}

/** An app with one card between other things, and the way to give that card other properties. */
async function appWith(properties: object, { mounting, defined }: Way, children?: string) {
  const prefix = `react${prefixes++}-`;
  const control: Control = {};
  const tag = `${prefix}fact-card`;
  const app = createElement(Boundary, null, createElement(App, { tag, properties, control, children }));
  const options = {
    onUncaughtError: (error: unknown) => harm.push(`uncaught: ${error}`),
    onRecoverableError: (error: unknown) => harm.push(`mismatch: ${error}`),
  };
  if (defined === "before") define({ prefix });
  if (mounting === "hydrated") {
    place.innerHTML = renderToString(app);
    control.change = undefined;
    // What came from the server has been shown for a while.
    await quiet(...(defined === "before" ? cards(prefix) : []));
    root = hydrateRoot(place, app, options);
  } else {
    root = createRoot(place, options);
    root.render(app);
  }
  await quiet();
  if (defined === "after") define({ prefix });
  // React takes its time on a busy machine.
  await until(() => control.change && cards(prefix).length);
  const card = cards(prefix)[0] as Card;
  await quiet(card);
  return {
    card,
    change: (to: object) => {
      flushSync(() => control.change?.(to));
      return quiet(card);
    },
  };
}

const cards = (prefix: string) => [...place.querySelectorAll(`${prefix}fact-card`)] as Card[];

const appStands = () => [...place.querySelectorAll("p")].map(({ textContent }) => textContent);

function expectUnharmed() {
  expect(harm.join("; ")).to.equal("");
  expect(appStands()).to.deep.equal(["Before", "After"]);
}

describe("in React 19", () => {
  beforeEach(() => {
    harm = [];
    place = document.createElement("div");
    document.body.append(place);
    addEventListener("error", noteError);
    addEventListener("unhandledrejection", noteRejection);
    console.error = (...words) => harm.push(`console: ${words.join(" ")}`);
  });

  afterEach(async () => {
    root?.unmount();
    root = undefined;
    place.remove();
    await quiet();
    console.error = consoleError;
    removeEventListener("error", noteError);
    removeEventListener("unhandledrejection", noteRejection);
    expect(harm.join("; "), "after the app was taken away").to.equal("");
  });

  for (const way of ways) {
    describe(`${way.mounting}, the tag defined ${way.defined}`, () => {
      it("shows the string in data-json, and the next one", async () => {
        const { card, change } = await appWith({ "data-json": JSON.stringify(item) }, way);
        expect(seen(card)).to.contain(item.text).and.contain("Ada Example");
        expect(codes(card).filter((code) => code.startsWith("object"))).to.deep.equal([]);
        await change({ "data-json": JSON.stringify(other) });
        expect(seen(card)).to.contain(other.text).and.not.contain(item.text);
        expectUnharmed();
      });

      it("leaves the children that React made where they are", async () => {
        const { card, change } = await appWith({ "data-json": JSON.stringify(item) }, way, "Fallback");
        expect(card.textContent).to.equal("Fallback");
        await change({ "data-json": JSON.stringify(other), title: "Changed" });
        expect(card.textContent).to.equal("Fallback");
        expect(card.getAttributeNames().sort()).to.deep.equal(["data-json", "title"]);
        expectUnharmed();
      });

      it("never loses the app to an object in data: shown, told, or not passed on by React", async () => {
        const { card } = await appWith({ data: item }, way);
        expectOutcome(card, outcomes.data[`${way.mounting} ${way.defined}`]);
        expectUnharmed();
      });

      it("never loses the app to an object in data-json: told, or not passed on by React", async () => {
        const { card } = await appWith({ "data-json": item }, way);
        expectOutcome(card, outcomes.json[way.mounting]);
        expectUnharmed();
      });

      it("lets React set what is read-only, and shows the card all the same", async () => {
        const properties = { "data-json": JSON.stringify(item), item: other, issues: ["none"] };
        const { card, change } = await appWith(properties, way);
        expect(seen(card)).to.contain(item.text);
        expect(Array.isArray(card.issues)).to.equal(true);
        await change({ ...properties, item: { text: "Another" }, issues: null });
        expect(seen(card)).to.contain(item.text);
        expect(Array.isArray(card.issues)).to.equal(true);
        expectUnharmed();
      });
    });
  }

  it("tells the app what a card says of itself", async () => {
    const told: string[] = [];
    const note = ({ type }: Event) => told.push(type);
    const listeners = { "onclaim-ready": note, "onclaim-invalid": note };
    const way = { mounting: "mounted", defined: "before" } as const;
    const { change } = await appWith({ "data-json": JSON.stringify(item), ...listeners }, way);
    await change({ "data-json": "{", ...listeners });
    expect(told).to.deep.equal(["claim-ready", "claim-invalid"]);
    expectUnharmed();
  });

  it("hydrates an article with a card in it, whose claim the article has", async () => {
    const claims = JSON.stringify({ items: [{ id: "bridge", ...item }] });
    const card = createElement("fact-card", { claim: "bridge" }, createElement("b", null, "Fallback"));
    const app = createElement("article-claims", { "data-json": claims }, card);
    place.innerHTML = renderToString(app);
    root = hydrateRoot(place, app);
    await quiet(...place.querySelectorAll("article-claims, fact-card"));
    expect(seen(place.querySelector("fact-card") as Card)).to.contain(item.text);
    expect(place.querySelector("b")?.textContent).to.equal("Fallback");
  });
});

type Outcome = "shown" | "told" | "not passed on";

/** React sets a property where the tag is defined, an attribute where it is not, and hydrates no object at all. */
const outcomes: {
  data: Record<`${Way["mounting"]} ${Way["defined"]}`, Outcome>;
  json: Record<Way["mounting"], Outcome>;
} = {
  data: {
    "mounted before": "shown",
    "mounted after": "told",
    "hydrated before": "not passed on",
    "hydrated after": "not passed on",
  },
  json: { mounted: "told", hydrated: "not passed on" },
};

function expectOutcome(card: Card, outcome: Outcome | undefined) {
  const told = codes(card).includes("object-attribute");
  const found: Outcome = seen(card) ? "shown" : told ? "told" : "not passed on";
  expect(found).to.equal(outcome);
  if (found === "shown") expect(seen(card)).to.contain(item.text);
  if (found === "told") {
    const issue = card.issues.find(({ code }) => code === "object-attribute");
    expect(issue?.hint).to.contain("data-json={JSON.stringify(item)}");
  }
}
