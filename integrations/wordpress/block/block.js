// The block "Claim": its data stands in the HTML that it saves, and nowhere else.
(() => {
  const { registerBlockType, createBlock } = wp.blocks;
  const { createElement: el, Fragment, useMemo, RawHTML } = wp.element;
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, Notice, PanelBody, Placeholder, ToolbarButton, ToolbarGroup } = wp.components;
  const { select, useDispatch } = wp.data;
  const { __ } = wp.i18n;
  const { snippet, item, fields, Form, Import, Preview } = window.onrecordBlock;
  const { embedHtml, parse } = window.onrecordEmbed;
  const { lang } = window.onrecordSettings;

  const tagOf = Object.fromEntries(Object.entries(snippet.tags).map(([tag, type]) => [type, tag]));

  const escaped = (text) =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

  /** JSON that no system takes for markup. */
  const jsonOf = (data) =>
    JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

  const wordsOf = ({ label, text, title }) =>
    [label, text, title].map((one) => item.asText(one, lang)).filter(Boolean);

  /**
   * A card as standard HTML, and why it cannot be shown as one yet. Half a claim is kept with the words that are there:
   * nothing that an editor wrote is lost.
   */
  function written(card) {
    const own = item.own(card);
    const several = Array.isArray(card.data.items);
    try {
      const options = { lang: card.data.lang ?? lang };
      const html = several
        ? embedHtml(own.id, { ...options, document: card.data })
        : embedHtml(card.data, options);
      return { html, errors: [] };
    } catch (error) {
      const words = wordsOf(own);
      const claim = several ? ` data-onrecord-claim="${escaped(own.id ?? "")}"` : "";
      const html = `<figure class="onrecord" data-onrecord="${tagOf[own.type] ?? tagOf.fact}"${claim} data-onrecord-json="${escaped(jsonOf(card.data))}">${words.map((text) => `<p>${escaped(text)}</p>`).join("")}</figure>`;
      return { html, errors: error.message.split("\n").slice(1) };
    }
  }

  /** Ids of all other claims of the post. */
  const takenIds = (clientId) =>
    select("core/block-editor")
      .getClientIdsWithDescendants()
      .filter((one) => one !== clientId && select("core/block-editor").getBlockName(one) === "onrecord/claim")
      .map((one) => cardOf(select("core/block-editor").getBlockAttributes(one).html))
      .flatMap((card) => (card?.data ? [item.own(card).id] : []))
      .filter(Boolean);

  const cardOf = (html) => (html ? snippet.read(html)[0] : undefined);

  const firstWords = (own) => item.asText(own.label ?? own.title ?? own.text, lang) ?? "";

  /**
   * A claim needs an id to be linked to. It follows the words until the post is published or somebody chooses another:
   * from then on it stays, so that no link breaks.
   */
  function identified(card, before, clientId) {
    const own = item.own(card);
    const old = item.own(before);
    const taken = takenIds(clientId);
    const isOurs = !old.id || (old.id === own.id && old.id === item.newId(firstWords(old), taken));
    const isPublished = select("core/editor")?.isCurrentPostPublished?.() ?? false;
    if (!isOurs || (old.id && isPublished) || !firstWords(own) || (own.id && own.id !== old.id)) return card;
    return item.replaced(card, { ...own, id: item.newId(firstWords(own), taken) });
  }

  function Advice({ card }) {
    const issues = useMemo(() => parse(JSON.stringify(card.data)).issues, [card]);
    return issues
      .filter(({ severity }) => severity !== "error")
      .map(({ path, message, hint }) =>
        el(
          Notice,
          { key: path + message, status: "warning", isDismissible: false },
          [message, hint].filter(Boolean).join(" "),
        ),
      );
  }

  function Edit({ attributes, setAttributes, clientId, isSelected }) {
    const card = useMemo(() => cardOf(attributes.html), [attributes.html]);
    const { replaceBlocks } = useDispatch("core/block-editor");
    const props = useBlockProps();
    const set = (changed) =>
      setAttributes({ html: written(identified(changed, card ?? changed, clientId)).html });
    const takeOver = (found) => {
      const blocks = found.map((one) =>
        createBlock("onrecord/claim", { html: one.data ? written(one).html : one.html }),
      );
      replaceBlocks(clientId, blocks);
    };

    if (!card) {
      return el(
        "div",
        props,
        el(
          Placeholder,
          {
            label: __("Claim", "onrecord"),
            instructions: __("What goes on the record?", "onrecord"),
          },
          Object.entries(fields.types()).map(([type, label]) =>
            el(Button, { key: type, variant: "secondary", onClick: () => start(type, set) }, label),
          ),
          el("div", { style: { flexBasis: "100%", marginTop: "1em" } }, el(Import, { onRead: takeOver })),
        ),
      );
    }
    if (card.src) {
      return el(
        "div",
        props,
        el(Preview, {
          tag: tagIn(attributes.html),
          src: card.src,
          claim: card.claim,
          fallback: attributes.html,
        }),
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: __("What", "onrecord") },
            el("p", null, __("This claim is kept in a document. Change it there:", "onrecord")),
            el("p", null, card.src),
          ),
        ),
      );
    }
    const own = item.own(card);
    const { errors } = written(card);
    return el(
      Fragment,
      null,
      el(
        BlockControls,
        null,
        el(
          ToolbarGroup,
          null,
          el(ToolbarButton, { icon: "edit", label: __("Edit the fields", "onrecord"), onClick: openSidebar }),
        ),
      ),
      el(
        InspectorControls,
        null,
        el(Form, { card, lang, onChange: set }),
        el(
          PanelBody,
          { title: __("Another claim in its place", "onrecord"), initialOpen: false },
          el(Import, { onRead: takeOver }),
        ),
      ),
      el(
        "div",
        props,
        errors.length > 0
          ? el(Unfinished, { card, html: attributes.html })
          : el(Preview, {
              tag: tagOf[own.type],
              json: jsonOf(card.data),
              claim: card.claim,
              fallback: attributes.html,
            }),
        isSelected && errors.length > 0 && el(Problems, { errors }),
        isSelected && errors.length === 0 && el(Advice, { card }),
      ),
    );
  }

  /** What there is of a claim that cannot be shown yet. */
  const Unfinished = ({ card, html }) =>
    wordsOf(item.own(card)).length > 0
      ? el(RawHTML, null, html)
      : el("p", null, __("Fill in the fields of this claim in the sidebar.", "onrecord"));

  const Problems = ({ errors }) =>
    el(
      Notice,
      { status: "error", isDismissible: false },
      errors.map((one) => el("p", { key: one }, one)),
    );

  const tagIn = (html) => {
    const [element] = new DOMParser()
      .parseFromString(html, "text/html")
      .body.querySelectorAll(snippet.marked);
    return element.dataset.onrecord ?? element.localName;
  };

  function start(type, set) {
    const beginnings = {
      fact: { type, text: "" },
      quote: { type, text: "" },
      stat: { type, label: "" },
      comparison: {
        type,
        title: "",
        columns: [
          { id: "first", name: "" },
          { id: "second", name: "" },
        ],
        rows: [{ id: "row", label: "", cells: {} }],
      },
    };
    set({ data: beginnings[type], claim: "" });
    openSidebar();
  }

  /** The fields stand in the sidebar, whichever editor this is. */
  function openSidebar() {
    for (const [store, action, name] of [
      ["core/edit-post", "openGeneralSidebar", "edit-post/block"],
      ["core/edit-site", "openGeneralSidebar", "edit-site/block-inspector"],
    ]) {
      if (select(store)) wp.data.dispatch(store)[action]?.(name);
    }
  }

  /** A pasted or a written snippet as blocks; one that brings its data along is written anew, with today's fallback. */
  const blocksOf = (html) =>
    snippet
      .read(html)
      .map((one) => createBlock("onrecord/claim", { html: one.data ? written(one).html : one.html }));

  const kept = {
    attributes: [
      "id",
      "lang",
      "dir",
      "src",
      "claim",
      "data-json",
      "data-onrecord",
      "data-onrecord-json",
      "data-onrecord-claim",
      "data-onrecord-src",
    ],
  };

  /**
   * What WordPress leaves of a pasted snippet before it becomes the block, which is then written anew out of its data. A
   * figure without a picture would be taken apart; WordPress keeps one where `require` finds something, and takes
   * whatever is named in its `children` for a picture.
   */
  const pasted = {
    figure: { ...kept, require: ["[data-onrecord] *"], children: {} },
    ...Object.fromEntries(Object.keys(snippet.tags).map((tag) => [tag, { ...kept, children: "*" }])),
  };

  registerBlockType("onrecord/claim", {
    edit: Edit,
    save: ({ attributes }) => el(RawHTML, null, attributes.html),
    transforms: {
      from: [
        {
          type: "raw",
          priority: 5,
          isMatch: (node) => node.localName in pasted && snippet.isSnippet(node.outerHTML),
          schema: pasted,
          transform: (node) => blocksOf(node.outerHTML)[0],
        },
        {
          type: "block",
          blocks: ["core/html"],
          isMatch: ({ content }) => snippet.isSnippet(content ?? ""),
          transform: ({ content }) => blocksOf(content),
        },
      ],
      to: [
        {
          type: "block",
          blocks: ["core/html"],
          transform: ({ html }) => createBlock("core/html", { content: html }),
        },
      ],
    },
  });
})();
