// The form in the sidebar.
(() => {
  const { createElement: el, Fragment, useState } = wp.element;
  const { Button, Notice, PanelBody, TextareaControl } = wp.components;
  const { __, sprintf } = wp.i18n;
  const { fields, item, Field, Picture, Series } = window.onrecordBlock;

  /** `card` is what the block brings along; `onChange` gets the changed one. */
  function Form({ card, lang, onChange }) {
    const own = item.own(card);
    const ofPath = ({ path, ...rest }) =>
      el(Field, {
        key: path.join("."),
        ...rest,
        value: item.asText(fields.at(own, path), lang),
        onChange: (text) =>
          onChange(item.replaced(card, fields.put(own, path, (old) => item.withText(old, text, lang)) ?? {})),
      });
    const { source, rest: saying } = item.attribution(card.data, item.first(own.by));
    const ofSource = ({ by, ...rest }) =>
      el(Field, {
        key: by,
        ...rest,
        value: item.asText(source[by] ?? saying[by], lang),
        onChange: (text) => onChange(item.withAttribution(card, by, text, lang)),
      });
    const pictureOf = (place, title, ref, put) =>
      el(Picture, {
        key: place,
        title,
        media: item.picture(card.data, ref).media,
        lang,
        onChange: (changed) => onChange(item.withPicture(card, ref, changed, put)),
      });
    return el(
      Fragment,
      null,
      fields.sections(own.type).map(({ title, fields: some, isOpen }) =>
        el(
          PanelBody,
          {
            key: title,
            title,
            initialOpen: isOpen ?? some.some(({ path }) => path && fields.at(own, path) !== undefined),
          },
          // Several numbers stand in place of the one.
          some
            .filter(({ path }) => !(own.series && path?.[0] === "quantity"))
            .map((field) => (field.path ? ofPath(field) : ofSource(field))),
          title === fields.sections(own.type)[0].title &&
            own.type === "comparison" &&
            el(Grid, { own, lang, onChange: (changed) => onChange(item.replaced(card, changed)) }),
          title === fields.sections(own.type)[0].title &&
            own.type === "stat" &&
            el(Series, { card, own, lang, onChange: (changed) => onChange(item.replaced(card, changed)) }),
        ),
      ),
      pictureOf(
        "item",
        __("Picture", "onrecord"),
        own.media,
        (changed) => item.withKey(own, "media", changed) ?? {},
      ),
      own.type === "comparison" &&
        (own.columns ?? []).map((column, index) =>
          pictureOf(
            column.id,
            /* translators: %s: what is compared. */
            sprintf(__("Picture: %s", "onrecord"), item.asText(column.name, lang) || column.id),
            column.media,
            (changed) => ({
              ...own,
              columns: own.columns.map((one, at) =>
                at === index ? item.withKey(one, "media", changed) : one,
              ),
            }),
          ),
        ),
    );
  }

  /** The columns and rows of a comparison. A cell with a source of its own keeps it. */
  function Grid({ own, lang, onChange }) {
    const columns = own.columns ?? [];
    const rows = own.rows ?? [];
    const set = (change) => onChange({ ...own, columns, rows, ...change });
    const swap = (list, index, value) => list.map((one, at) => (at === index ? value : one));
    const cellText = (cell) =>
      item.isObject(cell)
        ? item.asText(cell.quantity ?? cell.text, lang)
        : Array.isArray(cell)
          ? undefined
          : item.asText(cell, lang);
    const withCell = (cell, text) => {
      if (item.isObject(cell)) return { ...cell, [cell.quantity === undefined ? "text" : "quantity"]: text };
      return text === "" ? null : text;
    };
    const addColumn = () =>
      set({
        columns: [
          ...columns,
          {
            id: item.newId(
              `column-${columns.length + 1}`,
              columns.map(({ id }) => id),
            ),
            name: "",
          },
        ],
      });
    const addRow = () =>
      set({
        rows: [
          ...rows,
          {
            id: item.newId(
              `row-${rows.length + 1}`,
              rows.map(({ id }) => id),
            ),
            label: "",
            cells: {},
          },
        ],
      });
    return el(
      Fragment,
      null,
      columns.map((column, index) =>
        el(Field, {
          key: column.id,
          /* translators: %d: the number of a column. */
          label: sprintf(__("Column %d", "onrecord"), index + 1),
          value: item.asText(column.name, lang),
          onChange: (text) =>
            set({
              columns: swap(columns, index, {
                ...column,
                name: item.withText(column.name, text, lang) ?? "",
              }),
            }),
        }),
      ),
      columns.length < 6 &&
        el(Button, { variant: "secondary", onClick: addColumn }, __("Add a column", "onrecord")),
      rows.map((row, index) =>
        el(
          "fieldset",
          { key: row.id },
          /* translators: %d: the number of a row. */
          el("legend", null, sprintf(__("Row %d", "onrecord"), index + 1)),
          el(Field, {
            label: __("What is compared in it", "onrecord"),
            value: item.asText(row.label, lang),
            onChange: (text) =>
              set({ rows: swap(rows, index, { ...row, label: item.withText(row.label, text, lang) ?? "" }) }),
          }),
          el(Field, {
            label: __("Unit, such as kilometer; empty for words", "onrecord"),
            value: item.asText(row.unit, lang),
            onChange: (text) =>
              set({ rows: swap(rows, index, item.withKey(row, "unit", text || undefined)) }),
          }),
          columns.map((column) =>
            el(Field, {
              key: column.id,
              label: item.asText(column.name, lang) || column.id,
              help: __("Empty: not stated. n/a: does not apply.", "onrecord"),
              value: cellText(row.cells?.[column.id]),
              onChange: (text) =>
                set({
                  rows: swap(rows, index, {
                    ...row,
                    cells: { ...row.cells, [column.id]: withCell(row.cells?.[column.id], text) },
                  }),
                }),
            }),
          ),
        ),
      ),
      el(Button, { variant: "secondary", onClick: addRow }, __("Add a row", "onrecord")),
    );
  }

  /** One field for a snippet or JSON; `onRead` gets what was found in it. */
  function Import({ onRead }) {
    const [text, setText] = useState("");
    const [isEmpty, setEmpty] = useState(false);
    const take = () => {
      const found = window.onrecordBlock.snippet.read(text);
      setEmpty(found.length === 0);
      if (found.length > 0) onRead(found);
    };
    return el(
      Fragment,
      null,
      el(TextareaControl, {
        __nextHasNoMarginBottom: true,
        label: __("Or paste a snippet, or a claims document", "onrecord"),
        value: text,
        rows: 3,
        onChange: setText,
      }),
      isEmpty &&
        el(
          Notice,
          { status: "error", isDismissible: false },
          __("There is no claim in it. Paste HTML that onrecord wrote, or JSON.", "onrecord"),
        ),
      el(
        Button,
        { variant: "secondary", disabled: text.trim() === "", onClick: take, style: { marginTop: "8px" } },
        __("Take it over", "onrecord"),
      ),
    );
  }

  Object.assign(window.onrecordBlock, { Form, Import });
})();
