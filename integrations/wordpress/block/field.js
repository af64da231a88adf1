// One field of the form.
(() => {
  const { createElement: el } = wp.element;
  const { SelectControl, TextareaControl, TextControl } = wp.components;
  const { __ } = wp.i18n;

  /** Newer WordPress asks for its newer look by these. */
  const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  /** `label`, `value` (undefined: what stands there cannot be typed), `onChange`. */
  function Field({ label, help, long, options, kind, value, onChange }) {
    if (value === undefined) {
      return el(TextControl, {
        ...look,
        label,
        value: "",
        disabled: true,
        help: __("Kept as it was written.", "onrecord"),
      });
    }
    if (options) {
      const known = options.some((one) => one.value === value);
      const all = known ? options : [...options, { value, label: value }];
      return el(SelectControl, { ...look, label, help, value, options: all, onChange });
    }
    if (long)
      return el(TextareaControl, { __nextHasNoMarginBottom: true, label, help, value, rows: 3, onChange });
    return el(TextControl, { ...look, label, help, value, type: kind ?? "text", onChange });
  }

  window.onrecordBlock.Field = Field;
})();
