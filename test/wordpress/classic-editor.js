// What an editor does in the classic editor: pastes as HTML, comes back to the visual editor, types, saves.

/** A cookie asks our site for it; `visual` is its other tab. */
async function choose(page, origin, visual) {
  await page.context().addCookies([
    { name: "test-editor", value: "classic", url: origin },
    ...["1", "2", "3", "4"].map((id) => ({
      name: `wp-settings-${id}`,
      value: `editor%3D${visual ? "tinymce" : "html"}`,
      url: origin,
    })),
  ]);
}

/** Back to the block editor, which is what WordPress comes with. */
export const leave = (page) => page.context().clearCookies({ name: "test-editor" });

export async function write(page, origin, title, html) {
  await choose(page, origin, false);
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.fill("#title", title);
  await page.click("#content-html");
  await page.fill("#content", html);
}

export async function reopen(page, origin, id) {
  await choose(page, origin, true);
  await page.goto(`${origin}/wp-admin/post.php?post=${id}&action=edit`);
  await page.click("#content-tmce");
  await page.waitForFunction(() => window.tinymce?.get("content")?.initialized);
}

/** Types at the end of the text. */
export async function type(page, text) {
  await page.evaluate(() => {
    const editor = window.tinymce.get("content");
    editor.focus();
    editor.selection.select(editor.getBody(), true);
    editor.selection.collapse(false);
  });
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
}

/** Publishes, hands in for review, or updates; `{ id }`. */
export async function save(page) {
  await page.locator("#title").blur();
  // While WordPress keeps a first draft of its own accord, the button does nothing: one presses it again.
  for (let tries = 0; tries < 5; tries++) {
    await page.waitForSelector("#publish:not(.disabled)");
    await page.click("#publish");
    const left = await page
      .waitForURL((url) => url.searchParams.has("message"), { waitUntil: "commit", timeout: 8000 })
      .then(() => true)
      .catch(() => false);
    if (left) break;
  }
  await page.waitForSelector("#message");
  return { id: Number(await page.inputValue("#post_ID")) };
}
