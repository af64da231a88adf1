// The fields of the form, in the order of a journalist's questions: what, who says so, how sure, who checked, what was
// corrected. Each names its place in the item.
(() => {
  const { __ } = wp.i18n;

  const choices = (words) => Object.entries(words).map(([value, label]) => ({ value, label }));

  const modes = () =>
    choices({
      "": __("as a fact", "onrecord"),
      reportedly: __("reportedly", "onrecord"),
      alleged: __("alleged", "onrecord"),
      believed: __("believed", "onrecord"),
      projected: __("projected", "onrecord"),
      planned: __("planned", "onrecord"),
      opinion: __("an opinion", "onrecord"),
      warning: __("a warning", "onrecord"),
    });

  const statuses = () =>
    choices({
      "": __("as its sources say", "onrecord"),
      claimed: __("claimed", "onrecord"),
      reported: __("reported", "onrecord"),
      corroborated: __("corroborated", "onrecord"),
      disputed: __("disputed (needs a reply that denies it)", "onrecord"),
      mixed: __("mixed (needs a check)", "onrecord"),
      verified: __("verified (needs a check)", "onrecord"),
      false: __("false (needs a check)", "onrecord"),
      misleading: __("misleading (needs a check)", "onrecord"),
      unverifiable: __("unverifiable", "onrecord"),
    });

  const verdicts = () =>
    choices({
      "": "–",
      verified: __("verified", "onrecord"),
      mixed: __("mixed", "onrecord"),
      false: __("false", "onrecord"),
      misleading: __("misleading", "onrecord"),
      unverifiable: __("unverifiable", "onrecord"),
    });

  const answers = () =>
    choices({
      "": "–",
      denied: __("denied it", "onrecord"),
      confirmed: __("confirmed it", "onrecord"),
      declined: __("declined to comment", "onrecord"),
      "no-reply": __("did not reply", "onrecord"),
      "not-sought": __("was not asked", "onrecord"),
    });

  const verbs = () =>
    choices({
      "": __("no verb", "onrecord"),
      said: __("said", "onrecord"),
      claimed: __("claimed", "onrecord"),
      estimated: __("estimated", "onrecord"),
      warned: __("warned", "onrecord"),
      believes: __("believes", "onrecord"),
      confirmed: __("confirmed", "onrecord"),
      denied: __("denied", "onrecord"),
      reported: __("reported", "onrecord"),
      wrote: __("wrote", "onrecord"),
      announced: __("announced", "onrecord"),
      testified: __("testified", "onrecord"),
    });

  const comparisons = () =>
    choices({
      values: __("side by side", "onrecord"),
      time: __("over time", "onrecord"),
      parts: __("parts of one whole", "onrecord"),
      rivals: __("of several sources on one thing", "onrecord"),
    });

  /** One number of several. */
  const entry = () => [
    { key: "label", label: __("What this number counts, or whom", "onrecord") },
    { key: "when", label: __("Of when", "onrecord"), help: __("2025-03-01, 2025-03 or 2025", "onrecord") },
    { key: "quantity", label: __("Its number", "onrecord"), help: typed() },
    {
      key: "by",
      label: __("Who says this number", "onrecord"),
      help: __("Where it is not who says the whole.", "onrecord"),
    },
  ];

  const picture = () => [
    { key: "src", label: __("Address of the picture, with https:", "onrecord"), kind: "url" },
    { key: "alt", label: __("What it shows, for who does not see it", "onrecord"), long: true },
    { key: "caption", label: __("Caption", "onrecord") },
    { key: "credit", label: __("Credit", "onrecord") },
    {
      key: "license",
      label: __("License", "onrecord"),
      help: __("Empty: “license not stated”.", "onrecord"),
    },
    { key: "licenseUrl", label: __("Address of the license", "onrecord"), kind: "url" },
  ];

  const typed = () =>
    __("As you would type it: ~12000 soldier, 50..100 piece, >=212 home, 12.5±0.3%, 1 in 5", "onrecord");

  const number = (label) => ({ path: ["quantity"], label, help: typed() });

  /** What each type says, by its fields. */
  const statement = {
    fact: () => [
      { path: ["text"], label: __("The claim, in a sentence", "onrecord"), long: true },
      number(__("Number, where it has one", "onrecord")),
    ],
    quote: () => [
      { path: ["text"], label: __("The words that were said", "onrecord"), long: true },
      { path: ["lang"], label: __("Their language, such as uk", "onrecord") },
      { path: ["translation"], label: __("Translation", "onrecord"), long: true },
      { path: ["translator"], label: __("Translated by", "onrecord") },
      { path: ["context"], label: __("The sentence that they stand in", "onrecord"), long: true },
    ],
    stat: () => [
      number(__("Number", "onrecord")),
      { path: ["label"], label: __("What it counts", "onrecord") },
      { path: ["of"], label: __("Of which whole, in words", "onrecord") },
      { path: ["whole"], label: __("The whole as a number", "onrecord") },
      {
        path: ["qualifier"],
        label: __("What qualifies it", "onrecord"),
        help: __("seasonally adjusted, median", "onrecord"),
      },
    ],
    comparison: () => [{ path: ["title"], label: __("What is compared", "onrecord") }],
  };

  const sections = (type) => [
    { title: __("What", "onrecord"), fields: [...(statement[type] ?? statement.fact)()], isOpen: true },
    {
      title: __("Who says so", "onrecord"),
      isOpen: true,
      fields: [
        { by: "name", label: __("Name of the person, office or document", "onrecord") },
        { by: "role", label: __("Role", "onrecord") },
        { by: "verb", label: __("What they did", "onrecord"), options: verbs() },
        { by: "date", label: __("When", "onrecord"), help: __("2025-03-01, 2025-03 or 2025", "onrecord") },
        { by: "occasion", label: __("On what occasion", "onrecord") },
        { by: "url", label: __("Address where it can be read", "onrecord"), kind: "url" },
        {
          by: "interest",
          label: __("What a reader should know of them", "onrecord"),
          help: __("party to the war, funded by the industry", "onrecord"),
        },
      ],
    },
    {
      title: __("How sure", "onrecord"),
      fields: [
        { path: ["mode"], label: __("How it is put", "onrecord"), options: modes() },
        { path: ["status"], label: __("What is known of it", "onrecord"), options: statuses() },
        { path: ["likelihood"], label: __("How likely, in the source’s words", "onrecord") },
        { path: ["when"], label: __("The time that it is about", "onrecord") },
        { path: ["note"], label: __("Note", "onrecord"), long: true },
      ],
    },
    {
      title: __("Answered by", "onrecord"),
      fields: [
        { path: ["replies", 0, "by"], label: __("Who answered", "onrecord") },
        { path: ["replies", 0, "answer"], label: __("What they answered", "onrecord"), options: answers() },
        { path: ["replies", 0, "text"], label: __("In which words", "onrecord"), long: true },
      ],
    },
    {
      title: __("Checked by", "onrecord"),
      fields: [
        { path: ["reviews", 0, "by"], label: __("Who checked it", "onrecord") },
        { path: ["reviews", 0, "verdict"], label: __("Verdict", "onrecord"), options: verdicts() },
        { path: ["reviews", 0, "label"], label: __("Verdict in their words", "onrecord") },
        { path: ["reviews", 0, "url"], label: __("Address of the check", "onrecord"), kind: "url" },
      ],
    },
    {
      title: __("Corrected", "onrecord"),
      fields: [
        {
          path: ["corrections", 0, "date"],
          label: __("When we corrected it", "onrecord"),
          help: "2025-03-02",
        },
        { path: ["corrections", 0, "was"], label: __("What we said before", "onrecord") },
        { path: ["corrections", 0, "now"], label: __("What we say now", "onrecord") },
        { path: ["corrections", 0, "note"], label: __("Why", "onrecord") },
      ],
    },
    {
      title: __("Revised by its source", "onrecord"),
      fields: [
        {
          path: ["revisions", 0, "date"],
          label: __("When its source revised it", "onrecord"),
          help: "2025-03-02",
        },
        { path: ["revisions", 0, "was"], label: __("What it had said", "onrecord") },
        { path: ["revisions", 0, "now"], label: __("What it says now", "onrecord") },
      ],
    },
    {
      title: __("Taken back", "onrecord"),
      fields: [
        {
          path: ["withdrawn", "date"],
          label: __("When we took it back", "onrecord"),
          help: __("One sentence then stands in place of the claim.", "onrecord"),
        },
        { path: ["withdrawn", "reason"], label: __("For which reason", "onrecord") },
      ],
    },
    {
      title: __("Link", "onrecord"),
      fields: [
        {
          path: ["id"],
          label: __("Id", "onrecord"),
          help: __(
            "The card’s address ends in #onrecord- and this. Links to it break when it changes.",
            "onrecord",
          ),
        },
      ],
    },
  ];

  const types = () => ({
    fact: __("A statement of fact", "onrecord"),
    quote: __("Somebody said something", "onrecord"),
    stat: __("A number", "onrecord"),
    comparison: __("A comparison", "onrecord"),
  });

  const { item } = window.onrecordBlock;

  /** What stands at a path; a 0 in it is the first of what may be one or a list. */
  const at = (value, [key, ...rest]) => {
    if (key === undefined) return value;
    if (key === 0) return at(item.first(value), rest);
    return item.isObject(value) ? at(value[key], rest) : undefined;
  };

  /** The same with another value there. */
  function put(value, [key, ...rest], change) {
    if (key === undefined) return change(value);
    if (key === 0) return item.withFirst(value, put(item.first(value), rest, change));
    const object = item.isObject(value) ? value : {};
    return item.withKey(object, key, put(object[key], rest, change));
  }

  window.onrecordBlock.fields = { sections, types, comparisons, entry, picture, at, put };
})();
