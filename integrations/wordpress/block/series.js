// Several numbers in place of one: over time, parts of a whole, what several sources say.
(() => {
  const { createElement: el, Fragment } = wp.element;
  const { Button } = wp.components;
  const { __, sprintf } = wp.i18n;
  const { fields, item, Field } = window.onrecordBlock;

  /** `onChange` gets the changed item. */
  function Series({ card, own, lang, onChange }) {
    const { series } = own;
    if (!series) {
      return el(
        Button,
        { variant: "secondary", onClick: () => onChange(item.asSeries(own)) },
        __("Several numbers in place of one", "onrecord"),
      );
    }
    const set = (changed) => onChange(item.withSeries(own, changed));
    const swap = (index, entry) => set(series.map((one, at) => (at === index ? entry : one)));
    const written = (entry, key) =>
      key === "by" ? item.sayer(card.data, entry.by) : item.asText(entry[key], lang);
    const ofEntry = (entry, index) =>
      el(
        "fieldset",
        { key: index, style: { marginTop: "16px" } },
        /* translators: %d: which of several numbers. */
        el("legend", null, sprintf(__("Number %d", "onrecord"), index + 1)),
        fields.entry().map(({ key, ...rest }) =>
          el(Field, {
            key,
            ...rest,
            value: written(entry, key),
            onChange: (text) =>
              swap(index, item.withKey(entry, key, item.withText(entry[key], text, lang)) ?? {}),
          }),
        ),
        el(
          Button,
          {
            variant: "link",
            isDestructive: true,
            onClick: () => set(series.filter((_, at) => at !== index)),
          },
          /* translators: %d: which of several numbers. */
          sprintf(__("Remove number %d", "onrecord"), index + 1),
        ),
      );
    return el(
      Fragment,
      null,
      el(Field, {
        label: __("How the numbers belong together", "onrecord"),
        options: fields.comparisons(),
        value: own.compare ?? "values",
        onChange: (compare) => onChange({ ...own, compare }),
      }),
      series.map(ofEntry),
      el(
        Button,
        { variant: "secondary", onClick: () => set([...series, {}]) },
        __("Add a number", "onrecord"),
      ),
    );
  }

  window.onrecordBlock.Series = Series;
})();
