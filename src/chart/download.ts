/** Hands a file to the reader; nothing leaves the page. */
export function save(place: Element, file: Blob, name: string) {
  const link = place.ownerDocument.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
