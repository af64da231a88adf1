// What an editor does in the block editor, by mouse and keyboard.

const ready = (page) =>
  page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId?.());

/** The canvas may be a frame. */
export async function canvasOf(page) {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await page.waitForFunction(
    () =>
      document
        .querySelector('iframe[name="editor-canvas"]')
        ?.contentDocument?.querySelector(".wp-block-post-title") ??
      document.querySelector(".wp-block-post-title"),
  );
  return (await frame.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/** Opens a new post with this title, with the cursor in its first paragraph. */
export async function write(page, origin, title) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await ready(page);
  const canvas = await canvasOf(page);
  await canvas.locator(".wp-block-post-title").first().click();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  return canvas;
}

/** Opens a post again. */
export async function reopen(page, origin, id) {
  await page.goto(`${origin}/wp-admin/post.php?post=${id}&action=edit`);
  await ready(page);
  return canvasOf(page);
}

/** Types a slash and a block's name, and takes the block of that name from what is offered. */
export async function insertBlock(page, name) {
  await page.keyboard.type(`/${name}`);
  const offered = page.locator(".components-autocomplete__result");
  await offered
    .filter({ hasText: new RegExp(`^${name}$`, "i") })
    .first()
    .click();
}

/** A paragraph, a Custom HTML block with a snippet, as an editor does it. */
export async function writeHtml(page, canvas, snippet) {
  await page.keyboard.type("Before.");
  await page.keyboard.press("Enter");
  await insertBlock(page, "custom html");
  await canvas.locator(".wp-block-html textarea").first().click();
  await page.keyboard.insertText(snippet);
}

/** Adds a paragraph at the end. */
export async function addParagraph(page, canvas, text) {
  await page.evaluate(() => window.wp.data.dispatch("core/block-editor").clearSelectedBlock());
  await page.evaluate(() => {
    const { insertBlock } = window.wp.data.dispatch("core/block-editor");
    insertBlock(window.wp.blocks.createBlock("core/paragraph"));
  });
  await canvas.locator('p[data-type="core/paragraph"], [data-type="core/paragraph"] p').last().click();
  await page.keyboard.type(text);
}

/** Publishes, hands in for review, or updates; `{ id, link }`. */
export async function save(page) {
  const done = page.waitForResponse(
    (answer) =>
      /\/wp\/v2\/posts\/\d+/.test(decodeURIComponent(answer.url())) &&
      answer.request().method() !== "GET" &&
      !/autosaves/.test(answer.url()),
  );
  await page.locator(".editor-post-publish-button, .editor-post-publish-button__button").first().click();
  const answer = await done;
  if (!answer.ok()) throw new Error(`Saving: ${answer.status()} ${await answer.text()}`);
  await page.waitForFunction(() => {
    const editor = window.wp.data.select("core/editor");
    return !editor.isSavingPost() && editor.didPostSaveRequestSucceed();
  });
  return page.evaluate(() => {
    const editor = window.wp.data.select("core/editor");
    return {
      id: editor.getCurrentPostId(),
      link: editor.getPermalink(),
      status: editor.getCurrentPost().status,
    };
  });
}

/** Every block in order: `{ name, isValid, content }`. */
export const blocksOf = (page) =>
  page.evaluate(() =>
    window.wp.data
      .select("core/block-editor")
      .getBlocks()
      .map((block) => ({
        name: block.name,
        isValid: block.isValid,
        content: window.wp.blocks.serialize(block),
      })),
  );
