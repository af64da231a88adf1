// What is left of the articles when the plugin is switched off, and when it is deleted.
import * as block from "./block-editor.js";
import { codeIn, readFeed, readPost } from "./reading.js";
import { rest } from "./server.js";

const words = "homes flooded in the lower town";

const plugin = "/wp/v2/plugins/onrecord/onrecord";

/** `site`: origin, people, browsers, checks. */
export async function pluginGone({ origin, people, browsers, checks }) {
  const admin = rest(origin, people.administrator, "administrator");
  const all = await admin("GET", "/wp/v2/posts?per_page=100");
  const tried = all.filter(({ title }) =>
    /(By form|Pasted|Shortcode|HTML|Taken over),? /.test(title.rendered),
  );

  /** What is wrong with an article that is read without the plugin: it has to be whole, once, without code. */
  async function wrongWith({ id, title }, mayShowShortcode) {
    const { text, errors } = await readPost(await browsers.forReader(), `${origin}/?p=${id}`, "homes");
    const problems = [...errors, ...codeIn(text)];
    const isShortcode = text.includes("[onrecord");
    // Its brackets name the words, which stand behind them once more.
    if (text.split(words).length - 1 !== (isShortcode ? 2 : 1)) problems.push(`not once: ${text}`);
    if (!text.includes("District office") || !text.includes("212")) problems.push(`not whole: ${text}`);
    if (isShortcode && !mayShowShortcode) problems.push(`a shortcode is left: ${text}`);
    return problems.map((one) => `${title.rendered}: ${one}`);
  }

  async function read(how, mayShowShortcode) {
    await checks.run(`plugin ${how}: ${tried.length} articles read whole`, async () => {
      if (tried.length < 10) return "there are too few articles to read";
      const problems = [];
      for (const post of tried) problems.push(...(await wrongWith(post, mayShowShortcode)));
      return problems;
    });
    await checks.run(`plugin ${how}: the feed shows no code`, async () => {
      const feed = await readFeed(await browsers.forReader(), origin);
      if (feed.length < 10) return "there are too few articles in the feed";
      return feed.flatMap(({ title, text }) => codeIn(text).map((one) => `${title}: ${one}`));
    });
  }

  await admin("POST", plugin, { status: "inactive" });
  await read("switched off", true);
  await admin("DELETE", plugin);
  await read("deleted", false);
  await checks.run("plugin deleted: the block editor opens the articles without complaint", async () => {
    const page = await browsers.as("administrator");
    const written = tried.filter(({ title }) => /^By form/.test(title.rendered));
    if (written.length === 0) return "there are no articles to open";
    const problems = [];
    for (const { id, title } of written) {
      await block.reopen(page, origin, id);
      for (const { name, isValid } of await block.blocksOf(page))
        if (!isValid || name === "core/missing") problems.push(`${title.rendered}: ${name}`);
    }
    return problems;
  });
}
