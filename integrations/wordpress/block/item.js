// An item in the form's hands: read and written field by field, so that what has no field stays as it was written.
(() => {
  const { snippet } = window.onrecordBlock;

  /** The item that a card shows, out of what it brings along. */
  const own = ({ data, claim }) => {
    const items = snippet.itemsOf(data);
    return items.find(({ id }) => claim && id === claim) ?? items[0] ?? {};
  };

  /** The same card with another item in its place. */
  function replaced({ data, claim }, item) {
    const old = own({ data, claim });
    const swap = (one) => (one === old ? item : one);
    if (Array.isArray(data.items))
      return { data: { ...data, items: data.items.map(swap) }, claim: claim && item.id };
    if (data.items) return { data: { ...data, items: item }, claim };
    if (data.item)
      return { data: { ...data, item: Array.isArray(data.item) ? data.item.map(swap) : item }, claim };
    return { data: item, claim };
  }

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** A text may be a map by language: the form edits the one that is read first. */
  const textKey = (text, lang) =>
    [lang, lang.split("-")[0], ...Object.keys(text)].find((key) => Object.hasOwn(text, key));

  /** A text, a number or a date as an editor types it. */
  function asText(value, lang) {
    if (value === undefined || value === null) return "";
    if (isObject(value)) {
      if (typeof value.text === "string") return value.text;
      const text = value[textKey(value, lang)];
      return typeof text === "string" ? text : undefined;
    }
    return String(value);
  }

  /** The value with another text in it; undefined where it is empty now. */
  function withText(value, text, lang) {
    if (isObject(value) && typeof value.text === "string") return { ...value, text };
    if (isObject(value)) return { ...value, [textKey(value, lang) ?? lang]: text };
    return text === "" ? undefined : text;
  }

  /** The first of what may be one or a list. */
  const first = (value) => (Array.isArray(value) ? value[0] : value);

  /** One or a list with another first entry; undefined where that leaves nothing. */
  function withFirst(value, entry) {
    if (!Array.isArray(value)) return entry;
    const list = entry === undefined ? value.slice(1) : [entry, ...value.slice(1)];
    return list.length > 0 ? list : undefined;
  }

  const without = (object) =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

  /** An object with another value, without the key where there is none, or undefined where nothing is left. */
  function withKey(object, key, value) {
    const left = without({ ...object, [key]: value });
    return Object.keys(left).length > 0 ? left : undefined;
  }

  /**
   * Who says so: `by` may be a name, the id of a source, a source, or an attribution. Gives the attribution with its
   * source as an object, and the id where the source stands in the card's table.
   */
  function attribution(data, entry) {
    const isAttribution = isObject(entry) && "source" in entry;
    const given = isAttribution ? entry.source : entry;
    const table = data.sources ?? {};
    const id = typeof given === "string" && Object.hasOwn(table, given) ? given : undefined;
    const source = id ? table[id] : typeof given === "string" ? { name: given } : (first(given) ?? {});
    return { id, source, rest: isAttribution ? entry : {} };
  }

  /** The card with one field of its first attribution set: `name`, `role`, `interest` of the source, else of the saying. */
  function withAttribution(card, key, value, lang) {
    const item = own(card);
    const { id, source, rest } = attribution(card.data, first(item.by));
    const ofSource = ["name", "role", "interest"].includes(key);
    const changed = ofSource ? (withKey(source, key, withText(source[key], value, lang)) ?? {}) : source;
    if (ofSource && id) {
      // The same source may be named by others of this card.
      return { ...card, data: { ...card.data, sources: { ...card.data.sources, [id]: changed } } };
    }
    const said = ofSource ? rest : (withKey(rest, key, withText(rest[key], value, lang)) ?? {});
    const { source: _old, ...others } = said;
    const kept = id ?? changed;
    const isNothing = Object.keys(others).length === 0 && !id && Object.keys(changed).length === 0;
    const entry = isNothing ? undefined : { source: kept, ...others };
    return replaced(card, withKey(item, "by", withFirst(item.by, entry)) ?? {});
  }

  /** A picture: itself, or in the card's table, then with its id; `media` is undefined where it is kept elsewhere. */
  function picture(data, ref) {
    if (typeof ref !== "string") return { media: ref ?? {} };
    const table = data.media ?? {};
    return { id: ref, media: Object.hasOwn(table, ref) ? table[ref] : undefined };
  }

  /** The card with another picture; `put` writes it into the item where it does not stand in the table. */
  function withPicture(card, ref, changed, put) {
    const { id } = picture(card.data, ref);
    if (id) return { ...card, data: { ...card.data, media: { ...card.data.media, [id]: changed ?? {} } } };
    return replaced(card, put(changed));
  }

  /** Who says one number of a series, where that is a name; undefined where it is more, or stands in the table. */
  const sayer = (data, by) =>
    by === undefined ? "" : typeof by === "string" && !Object.hasOwn(data.sources ?? {}, by) ? by : undefined;

  /** A number in place of which several are to stand, and one again where all but one are gone. */
  const asSeries = ({ quantity, ...item }) => ({
    ...item,
    series: [without({ quantity }), {}],
    compare: item.compare ?? "values",
  });

  function withSeries(item, series) {
    if (series.length > 0) return { ...item, series };
    const { series: _series, compare: _compare, ...rest } = item;
    return rest;
  }

  /** An id out of the words, which no other claim of the post has. */
  function newId(words, taken) {
    const base =
      words
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^[^a-z]+/, "")
        .slice(0, 32)
        .replace(/-+$/, "") || "claim";
    let id = base;
    for (let count = 2; taken.includes(id); count++) id = `${base}-${count}`;
    return id;
  }

  window.onrecordBlock.item = {
    own,
    replaced,
    asText,
    withText,
    first,
    withFirst,
    withKey,
    attribution,
    withAttribution,
    newId,
    isObject,
    picture,
    withPicture,
    sayer,
    asSeries,
    withSeries,
  };
})();
