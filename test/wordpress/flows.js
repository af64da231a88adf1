// A post's whole way: written, saved, opened again, added to, saved again, in either editor.
import * as block from "./block-editor.js";
import * as classic from "./classic-editor.js";

/** In a Custom HTML block of the block editor. The post’s id, and what the editor found broken. */
export async function throughBlockEditor(page, origin, title, snippet) {
  const broken = [];
  const check = async () => {
    for (const { name, isValid } of await block.blocksOf(page))
      if (!isValid) broken.push(`${name} is not valid`);
  };
  const canvas = await block.write(page, origin, title);
  await block.writeHtml(page, canvas, snippet);
  const { id } = await block.save(page);
  const again = await block.reopen(page, origin, id);
  await check();
  await block.addParagraph(page, again, "Edited.");
  await block.save(page);
  await block.reopen(page, origin, id);
  await check();
  return { id, broken };
}

/** Pasted into the classic editor as HTML, opened again in its visual tab. */
export async function throughClassicEditor(page, origin, title, snippet) {
  try {
    await classic.write(page, origin, title, `Before.\n\n${snippet}\n\nAfter.`);
    const { id } = await classic.save(page);
    await classic.reopen(page, origin, id);
    await classic.type(page, "Edited.");
    await classic.save(page);
    await classic.reopen(page, origin, id);
    return { id, broken: [] };
  } finally {
    await classic.leave(page);
  }
}
