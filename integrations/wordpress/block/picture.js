// A picture, with who made it and under which license: typed, or out of the site's library.
(() => {
  const { createElement: el } = wp.element;
  const { Button, PanelBody } = wp.components;
  const { MediaUpload, MediaUploadCheck } = wp.blockEditor;
  const { __ } = wp.i18n;
  const { fields, item, Field } = window.onrecordBlock;

  /** What the library knows of a picture; of its license it knows nothing. */
  const fromLibrary = ({ url, alt, caption, width, height }) => ({
    src: url,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(width && height && { width, height }),
  });

  /** `media` is undefined where it is kept elsewhere; `onChange` gets the changed one, undefined where nothing is left. */
  function Picture({ title, media, lang, onChange }) {
    return el(
      PanelBody,
      { title, initialOpen: Boolean(media?.src) },
      media
        ? [
            fields.picture().map(({ key, ...rest }) =>
              el(Field, {
                key,
                ...rest,
                value: item.asText(media[key], lang),
                onChange: (text) => onChange(item.withKey(media, key, item.withText(media[key], text, lang))),
              }),
            ),
            el(
              MediaUploadCheck,
              { key: "library" },
              el(MediaUpload, {
                allowedTypes: ["image"],
                onSelect: (chosen) => onChange({ ...media, ...fromLibrary(chosen) }),
                render: ({ open }) =>
                  el(
                    Button,
                    { variant: "secondary", onClick: open },
                    __("Choose from the library", "onrecord"),
                  ),
              }),
            ),
          ]
        : el("p", null, __("Kept as it was written.", "onrecord")),
    );
  }

  window.onrecordBlock.Picture = Picture;
})();
