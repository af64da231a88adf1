// A card out of the builder, in the article of an author, who may not write any HTML: what readers have is the preview.
import { cpSync } from "node:fs";
import { join } from "node:path";
import * as block from "./block-editor.js";
import { cardAsRead, makeCard, tasks } from "./builder.js";
import { rest } from "./server.js";

/** Puts the builder on the site, as any paper may. */
export const installBuilder = (folder) =>
  cpSync("dist/builder", join(folder, "builder"), { recursive: true });

/** `site`: origin, people, browsers, checks; `paste` puts what is on the clipboard into a post that was just begun. */
export async function fromBuilder({ origin, people, browsers, checks }, where, paste) {
  const admin = rest(origin, people.administrator, "administrator");
  const author = await browsers.as("author");
  await author.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const builder = await author.context().newPage();
  const wanted = new Map();
  for (const task of Object.keys(tasks))
    await checks.run(
      `${where}, author: “${task}” from the builder, pasted, published, opened again`,
      async () => {
        const shown = await makeCard(builder, `${origin}/builder/index.html`, task);
        const canvas = await block.write(author, origin, `${task}, from the builder, ${where}`);
        await paste(author, canvas);
        const { id, link } = await block.save(author);
        wanted.set(id, { task, shown });
        await block.reopen(author, origin, id);
        const blocks = await block.blocksOf(author);
        const reader = await browsers.forReader();
        await reader.goto(link);
        return [
          ...blocks.filter(({ isValid }) => !isValid).map(({ name }) => `${name} is not valid`),
          ...(await differs(reader.locator(".entry-content"), shown)),
        ];
      },
    );
  await checks.run(
    `${where}: the four cards on the front page are those that the builder showed`,
    async () => {
      await admin("POST", "/wp/v2/templates/twentytwentyfour//home", { content: wholePosts });
      const reader = await browsers.open();
      await reader.goto(origin);
      const problems = [];
      for (const [id, { task, shown }] of wanted)
        for (const wrong of await differs(reader.locator(`.post-${id}`), shown))
          problems.push(`${task}: ${wrong}`);
      await reader.context().close();
      return wanted.size === Object.keys(tasks).length
        ? problems
        : ["not all of them were published", ...problems];
    },
  );
  await builder.close();
}

/** A front page that has the newest articles whole. */
const wholePosts = `<!-- wp:query {"query":{"perPage":10,"inherit":false,"postType":"post"}} --><main class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title {"isLink":true} /--><!-- wp:post-content /--><!-- /wp:post-template --></main><!-- /wp:query -->`;

/** What is wrong with the one card in a place. */
async function differs(place, shown) {
  const cards = place.locator("[part~=card]");
  await cards.first().waitFor({ timeout: 15_000 });
  const count = await cards.count();
  if (count !== 1) return [`${count} cards, not one`];
  const read = await cards.evaluate(cardAsRead);
  return read === shown ? [] : [`a reader has “${read}”, and the builder showed “${shown}”`];
}

/** Into a Custom HTML block, as it is done without the plugin. */
export async function pasteAsHtml(page, canvas) {
  await block.insertBlock(page, "custom html");
  await canvas.locator(".wp-block-html textarea").first().click();
  await page.keyboard.press("Control+V");
}

/** Into the first paragraph, where the plugin makes its block of it. */
export async function pasteAsBlock(page) {
  await page.keyboard.press("Control+V");
  await page.waitForFunction(() =>
    window.wp.data
      .select("core/block-editor")
      .getBlocks()
      .some(({ name, attributes }) => name === "onrecord/claim" && attributes.html),
  );
}
