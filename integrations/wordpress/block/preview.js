// The card itself, in the editor's canvas, which may be a frame with a document of its own.
(() => {
  const { createElement: el, useEffect, useRef, RawHTML } = wp.element;
  const { Disabled } = wp.components;

  function load(page) {
    const { script } = window.onrecordSettings;
    if (!script || page.getElementById("onrecord-script")) return;
    const tag = page.createElement("script");
    tag.id = "onrecord-script";
    tag.type = "module";
    tag.src = script;
    page.head.append(tag);
  }

  /** `tag` with its `data`; its fallback stands until the script is there, and wherever the data cannot be shown. */
  function Preview({ tag, json, claim, src, fallback }) {
    const place = useRef();
    useEffect(() => load(place.current.ownerDocument), []);
    const from = src ? { src: `${src}#${claim}` } : { "data-json": json, claim: claim || undefined };
    const card = el(tag, { key: tag, ...from }, el(RawHTML, null, fallback));
    return el("div", { ref: place }, el(Disabled, null, card));
  }

  window.onrecordBlock.Preview = Preview;
})();
