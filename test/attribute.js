/** A value as JSON, as it stands in an attribute. */
export const attribute = (value) =>
  JSON.stringify(value).replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
