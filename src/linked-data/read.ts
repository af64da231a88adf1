import { readDate } from "../model/date.js";
import { isJson, type Json, listOf } from "../model/json-object.js";

/** What schema.org's types become: items as an editor writes them, and the article round them. */
export interface FromLinkedData {
  article?: Json;
  lang?: string;
  items: Json[];
  /** Labels whose verdict was taken from a word, by the item's place: an editor looks at these. */
  verdicts: { index: number; label: string; verdict: string }[];
}

const typesOf = (node: Json): string[] =>
  listOf(node["@type"]).map((type) => `${type}`.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ""));

const isOf = (node: Json, ...types: string[]) => typesOf(node).some((type) => types.includes(type));

/** Every node, where it is nested too, and those that an `@id` leads to. */
function nodesIn(data: unknown): { all: Json[]; follow(node: unknown): Json | undefined } {
  const all: Json[] = [];
  const byId = new Map<string, Json>();
  const visit = (value: unknown, depth: number) => {
    if (depth > 20) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    if (!isJson(value)) return;
    all.push(value);
    const id = value["@id"];
    if (typeof id === "string" && Object.keys(value).length > 1) byId.set(id, value);
    for (const one of Object.values(value)) visit(one, depth + 1);
  };
  visit(data, 0);
  const follow = (node: unknown) => {
    if (!isJson(node)) return undefined;
    const id = node["@id"];
    return Object.keys(node).length === 1 && typeof id === "string" ? (byId.get(id) ?? node) : node;
  };
  return { all, follow };
}

/** A text, by language where it says which. */
function textOf(value: unknown): string | Json | undefined {
  const given = listOf(value);
  const tagged = given.filter((one) => isJson(one) && typeof one["@value"] === "string") as Json[];
  if (tagged.some((one) => one["@language"]))
    return Object.fromEntries(tagged.map((one) => [one["@language"] ?? "en", one["@value"]]));
  const [first] = given;
  const text = isJson(first) ? (first["@value"] ?? first.name) : first;
  return typeof text === "string" && text.trim()
    ? text.trim()
    : typeof text === "number"
      ? `${text}`
      : undefined;
}

const lineOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return typeof text === "object" ? (Object.values(text)[0] as string) : text;
};

const urlOf = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  const url = isJson(first) ? (first.url ?? first["@id"]) : first;
  return typeof url === "string" && /^https?:\/\//.test(url) ? url : undefined;
};

/** A day or a span of ISO 8601; a time without an offset loses the clock. */
function dateOf(value: unknown): string | undefined {
  const written = lineOf(value)?.trim() ?? "";
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(written)?.[1];
  return [written, day].find((one) => one && readDate(one) !== undefined);
}

const put = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const organizations = [
  "Organization",
  "NewsMediaOrganization",
  "GovernmentOrganization",
  "NGO",
  "Corporation",
];

/** Reads schema.org's ClaimReview, Claim, Quotation and Observation; undefined where none of them is there. */
export function readLinkedData(data: unknown): FromLinkedData | undefined {
  const { all, follow } = nodesIn(data);

  const sourceOf = (value: unknown): Json | string | undefined => {
    const node = follow(value);
    if (!node) return typeof value === "string" ? value : undefined;
    const name = textOf(node.name);
    if (!name) return undefined;
    const org = follow(listOf(node.affiliation ?? node.worksFor)[0]);
    const type = isOf(node, "Person") ? "person" : isOf(node, ...organizations) ? "organization" : undefined;
    return put({
      name,
      type,
      role: textOf(node.jobTitle),
      org: org && textOf(org.name) && put({ name: textOf(org.name) }),
      url: urlOf(node.url) ?? urlOf(node.sameAs),
    });
  };
  const attributionsOf = (who: unknown, more: Json): Json[] =>
    listOf(who).flatMap((one) => {
      const source = sourceOf(one);
      return source === undefined ? [] : [put({ source, ...more })];
    });

  const items: Json[] = [];
  const verdicts: FromLinkedData["verdicts"] = [];
  const reviewed = new Set<Json>();

  for (const node of all.filter((one) => isOf(one, "ClaimReview"))) {
    const about = follow(listOf(node.itemReviewed)[0]) ?? {};
    reviewed.add(about);
    const text = textOf(node.claimReviewed) ?? textOf(about.text) ?? textOf(about.name);
    if (!text) continue;
    const by = attributionsOf(about.author ?? about.creator, said(about));
    const rating = follow(listOf(node.reviewRating)[0]) ?? {};
    const label = textOf(rating.alternateName) ?? textOf(rating.name);
    const verdict = verdictOf(label);
    const reviewers = listOf(node.author ?? node.publisher).flatMap((one) => sourceOf(one) ?? []);
    const review = put({
      by: reviewers,
      date: dateOf(node.datePublished),
      url: urlOf(node.url) ?? urlOf(node),
      label,
      verdict,
      text: label ? textOf(rating.ratingExplanation) : (textOf(node.description) ?? textOf(node.reviewBody)),
    });
    const isReview = review.label !== undefined || review.text !== undefined;
    items.push(
      put({
        type: "fact",
        text,
        by: by.length > 0 ? by : undefined,
        reviews: isReview ? [review] : undefined,
      }),
    );
    if (verdict && typeof label === "string") verdicts.push({ index: items.length - 1, label, verdict });
  }

  for (const node of all.filter((one) => isOf(one, "Claim") && !reviewed.has(one))) {
    const text = textOf(node.text) ?? textOf(node.name);
    if (!text) continue;
    const by = attributionsOf(node.author ?? node.creator, said(node));
    items.push(
      put({ type: "fact", text, by: by.length > 0 ? by : undefined, when: dateOf(node.temporalCoverage) }),
    );
  }

  for (const node of all.filter((one) => isOf(one, "Quotation"))) {
    const text = lineOf(node.text);
    if (!text) continue;
    const who = node.spokenByCharacter ?? node.author ?? node.creator;
    const by = attributionsOf(who, said(node));
    items.push(
      put({ type: "quote", text, lang: lineOf(node.inLanguage), by: by.length > 0 ? by : undefined }),
    );
  }

  for (const node of all.filter((one) => isOf(one, "Observation"))) {
    const property = follow(listOf(node.variableMeasured ?? node.measuredProperty)[0]);
    const label = textOf(node.name) ?? textOf(property?.name) ?? textOf(node.variableMeasured);
    const quantity = quantityOf(node);
    if (!label || quantity === undefined) continue;
    const by = attributionsOf(node.author ?? node.creator ?? node.sourceOrganization, said(node));
    items.push(
      put({
        type: "stat",
        label,
        quantity,
        by: by.length > 0 ? by : undefined,
        when: dateOf(node.observationDate),
        note: textOf(node.description),
      }),
    );
  }
  if (items.length === 0) return undefined;

  const news = all.find((one) =>
    typesOf(one).some((type) => /^(?:\w*Article|BlogPosting|Report)$/.test(type)),
  );
  const article =
    news && put({ headline: textOf(news.headline), url: urlOf(news.url) ?? urlOf(news.mainEntityOfPage) });
  const lang = news && lineOf(news.inLanguage);
  return {
    ...(article && Object.keys(article).length > 0 && { article }),
    ...(lang && { lang }),
    items,
    verdicts,
  };

  /** When and where somebody said it. */
  function said(node: Json): Json {
    const appearance = follow(listOf(node.firstAppearance ?? node.appearance ?? node.isPartOf)[0]);
    return put({
      date: dateOf(node.datePublished) ?? dateOf(appearance?.datePublished),
      url: urlOf(appearance) ?? urlOf(node.firstAppearance ?? node.appearance) ?? urlOf(node.url),
    });
  }

  function quantityOf(node: Json): Json | undefined {
    const given = follow(listOf(node.value)[0]) ?? node;
    const number = (value: unknown) =>
      typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value))
        ? value
        : undefined;
    const value = number(isJson(listOf(node.value)[0]) ? given.value : listOf(node.value)[0]);
    const [min, max] = [number(given.minValue), number(given.maxValue)];
    const amount = min !== undefined || max !== undefined ? put({ min, max }) : put({ value });
    if (Object.keys(amount).length === 0) return undefined;
    const unit = lineOf(given.unitText ?? node.unitText);
    return { ...amount, ...(unit && { unit: unit === "%" ? "percent" : unit }) };
  }
}

/** Words of checkers that say no more and no less than a verdict of ours. */
const verdictWords: Record<string, readonly string[]> = {
  verified: ["true", "correct", "accurate", "verified"],
  false: ["false", "incorrect", "not true", "fake", "pants on fire", "wrong"],
  misleading: ["misleading", "missing context", "out of context", "distorts the facts"],
  mixed: ["mixed", "mixture", "half true", "partly true", "partly false", "mostly true", "mostly false"],
  unverifiable: ["unproven", "unverifiable", "unverified", "no evidence", "unsupported"],
};

function verdictOf(label: string | Json | undefined): string | undefined {
  const word =
    typeof label === "string"
      ? label
          .toLowerCase()
          .replace(/(?<![.!\s])[.!\s]+$/, "")
          .replace("-", " ")
      : "";
  return Object.keys(verdictWords).find((verdict) => verdictWords[verdict]?.includes(word));
}
