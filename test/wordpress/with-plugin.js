// What the plugin adds, tried as people of four roles.
import { snippet } from "../cms/snippets.js";
import * as block from "./block-editor.js";
import * as classic from "./classic-editor.js";
import { readPost } from "./reading.js";
import { rest } from "./server.js";

const words = "homes flooded in the lower town";

/** `site`: origin, people, browsers, checks. */
export function withPlugin({ origin, people, browsers, checks }) {
  const admin = rest(origin, people.administrator, "administrator");
  /** What is wrong with a post as a reader has it. */
  async function wrongFor(id, role, wanted = "card") {
    const { link } = await admin("GET", `/wp/v2/posts/${id}`);
    const { verdict, errors, text } = await readPost(await browsers.forReader(role), link, "homes");
    return [...errors, ...(verdict === wanted ? [] : [`a reader finds ${verdict}, not ${wanted}: ${text}`])];
  }

  const brokenBlocks = async (page) =>
    (await block.blocksOf(page)).filter(({ isValid }) => !isValid).map(({ name }) => `${name} is not valid`);

  const claimBlocks = async (page) =>
    (await block.blocksOf(page)).filter(({ name }) => name === "onrecord/claim");

  /** What a contributor has handed in, an editor publishes; the contributor may not open it any more. */
  const release = (role, id) =>
    role === "contributor" ? admin("POST", `/wp/v2/posts/${id}`, { status: "publish" }) : undefined;

  async function publish(page, role) {
    const { id } = await block.save(page);
    await release(role, id);
    return id;
  }

  /** A number with its source, by the form alone. */
  async function fillIn(page, canvas) {
    await block.insertBlock(page, "claim");
    await canvas.getByRole("button", { name: "A number" }).click();
    await page.getByLabel("Number", { exact: true }).fill("~212 home");
    await page.getByLabel("What it counts").pressSequentially(words);
    await page.getByLabel("Name of the person, office or document").fill("District office");
    await page.getByRole("button", { name: "Answered by" }).click();
    await page.getByLabel("Who answered").fill("Residents’ association");
    await page.getByLabel("What they answered").selectOption("denied");
    await page.getByLabel("In which words").fill("More than 300.");
  }

  /** The card in the canvas has come up; its fallback is hidden then. */
  const preview = (canvas, text) =>
    canvas.locator("stat-bar [part~=card]").filter({ hasText: text }).first().waitFor();

  async function byForm(role) {
    const page = await browsers.as(role);
    const canvas = await block.write(page, origin, `By form, block editor, ${role}`);
    await fillIn(page, canvas);
    await preview(canvas, words);
    const { id } = await block.save(page);
    const again = await block.reopen(page, origin, id);
    const problems = await brokenBlocks(page);
    await preview(again, words);
    await again.locator('[data-type="onrecord/claim"]').click();
    await page.getByRole("button", { name: "Corrected", exact: true }).click();
    await page.getByLabel("When we corrected it").fill("2025-03-02");
    await page.getByLabel("What we said before").fill("312");
    await page.getByLabel("What we say now").fill("212");
    await block.save(page);
    await block.reopen(page, origin, id);
    problems.push(...(await brokenBlocks(page)));
    const [{ content }] = await claimBlocks(page);
    if (!content.includes('id="onrecord-homes-flooded-in-the-lower-town"'))
      problems.push("its id is not of its words");
    await release(role, id);
    return [...problems, ...(await wrongFor(id, role))];
  }

  /** What is corrected, revised and taken back, several numbers, and pictures: each by the form, and opened again. */
  async function seriesByForm(role) {
    const page = await browsers.as(role);
    const canvas = await block.write(page, origin, `By form, several numbers, block editor, ${role}`);
    await block.insertBlock(page, "claim");
    await canvas.getByRole("button", { name: "A number" }).click();
    await page.getByLabel("Number", { exact: true }).fill("~212 home");
    await page.getByLabel("What it counts").fill(words);
    await page.getByLabel("Name of the person, office or document").fill("District office");
    await page.getByRole("button", { name: "Several numbers in place of one" }).click();
    await page.getByLabel("How the numbers belong together").selectOption("time");
    await page.getByLabel("Of when").nth(0).fill("2025-03-01");
    await page.getByLabel("Of when").nth(1).fill("2025-03-02");
    await page.getByLabel("Its number").nth(1).fill("230..260 home");
    await page.getByLabel("Who says this number").nth(1).fill("Residents’ association");
    await page.getByRole("button", { name: "Add a number" }).click();
    await page.getByRole("button", { name: "Remove number 3" }).click();
    await page.getByRole("button", { name: "Revised by its source" }).click();
    await page.getByLabel("What it had said").fill("about 190");
    await page.getByLabel("What it says now").fill("about 212");
    await preview(canvas, "Residents’ association");
    const id = await publish(page, role);
    const problems = [];
    if (role !== "contributor") {
      const again = await block.reopen(page, origin, id);
      problems.push(...(await brokenBlocks(page)));
      await preview(again, "Residents’ association");
      await again.locator('[data-type="onrecord/claim"]').click();
      const typed = await page.getByLabel("Its number").evaluateAll((all) => all.map(({ value }) => value));
      if (`${typed}` !== "~212 home,230..260 home") problems.push(`in the form stands ${typed}`);
    }
    problems.push(...(await wrongFor(id, role)));
    const reader = await browsers.forReader(role);
    // biome-ignore lint/performance/useDomNodeTextContent: what is not displayed does not count
    const text = await reader.locator(".entry-content [part~=card]").innerText();
    for (const part of ["230", "260", "Residents’ association", "190"])
      if (!text.includes(part)) problems.push(`a reader does not find ${part}: ${text}`);
    return problems;
  }

  async function pictureByForm(role) {
    const page = await browsers.as(role);
    const inLibrary = await uploaded(role);
    const canvas = await block.write(page, origin, `A picture by the form, ${role}`);
    await fillIn(page, canvas);
    await page.getByRole("button", { name: "Picture", exact: true }).click();
    await page.getByRole("button", { name: "Choose from the library" }).click();
    await page.locator(".media-modal").getByRole("tab", { name: "Media Library" }).click();
    await page.locator(".media-modal li.attachment").first().click();
    await page.locator(".media-modal .media-button-select").click();
    const address = page.getByLabel("Address of the picture");
    await page.waitForFunction(
      (url) => [...document.querySelectorAll("input")].some(({ value }) => value === url),
      inLibrary,
    );
    const problems = [];
    // This site has no https:, and a card takes no other picture.
    await address.fill(inLibrary.replace("http:", "https:"));
    await page.getByLabel("What it shows, for who does not see it").fill("Water in a street");
    await page.getByLabel("Credit").fill("Ada Example");
    await page.getByLabel("License", { exact: true }).fill("CC BY 4.0");
    await preview(canvas, "Ada Example");
    const { id } = await block.save(page);
    await block.reopen(page, origin, id);
    problems.push(...(await brokenBlocks(page)));
    const [{ content }] = await claimBlocks(page);
    for (const part of ['alt="Water in a street"', "Ada Example", "CC BY 4.0"])
      if (!content.includes(part)) problems.push(`${part} is not saved: ${content}`);
    await release(role, id);
    const { link } = await admin("GET", `/wp/v2/posts/${id}`);
    const html = await (await fetch(link)).text();
    if (!/<img[^>]*alt="Water in a street"/.test(html)) problems.push("WordPress takes the picture away");
    return problems;
  }

  /** A picture in the site’s library; its address. */
  async function uploaded(role) {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    );
    const { password } = people[role];
    const answer = await fetch(`${origin}/wp-json/wp/v2/media`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`${role}:${password}`).toString("base64")}`,
        "content-type": "image/png",
        "content-disposition": 'attachment; filename="street.png"',
      },
      body: png,
    });
    return (await answer.json()).source_url;
  }

  /** Why a claims document cannot lie in the library: nobody may put JSON there. */
  async function noJsonInLibrary() {
    const problems = [];
    for (const [role, { password }] of Object.entries(people)) {
      const answer = await fetch(`${origin}/wp-json/wp/v2/media`, {
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from(`${role}:${password}`).toString("base64")}`,
          "content-type": "application/json",
          "content-disposition": 'attachment; filename="claims.json"',
        },
        body: '{"items":[]}',
      });
      if (answer.ok) problems.push(`${role} has put JSON into the library`);
    }
    return problems;
  }

  /** Pasted as a person does, from the clipboard; `html` where the clipboard holds that beside the text. */
  async function pasted(role, form, html) {
    const page = await browsers.as(role);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await block.write(page, origin, `Pasted ${form}, block editor, ${role}`);
    await page.evaluate(
      ([text, html]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            "text/plain": new Blob([text], { type: "text/plain" }),
            ...(html && { "text/html": new Blob([text], { type: "text/html" }) }),
          }),
        ]),
      [snippet("homes", form), html],
    );
    await page.keyboard.press("Control+V");
    // The editor takes a text for Markdown, which knows no tag of ours: then the words are pasted.
    const becomesBlock = form === "html" || html;
    await page.waitForFunction(
      (wanted) =>
        window.wp.data
          .select("core/block-editor")
          .getBlocks()
          .some(({ name, attributes }) => name === wanted && (attributes.html ?? attributes.content)),
      becomesBlock ? "onrecord/claim" : "core/paragraph",
    );
    const id = await publish(page, role);
    await block.reopen(page, origin, id);
    return [...(await brokenBlocks(page)), ...(await wrongFor(id, role, becomesBlock ? "card" : "text"))];
  }

  /** A whole document taken over makes a block of each of its claims. */
  async function imported(role) {
    const page = await browsers.as(role);
    const canvas = await block.write(page, origin, `Taken over, block editor, ${role}`);
    await block.insertBlock(page, "claim");
    const document = {
      sources: { office: { name: "District office", interest: "runs the dam" } },
      items: [
        { id: "homes", type: "stat", label: words, quantity: "~212 home", by: "office" },
        {
          id: "share",
          type: "stat",
          label: "of them insured",
          quantity: { value: 3.1, unit: "percent" },
          by: "office",
        },
      ],
    };
    const json = JSON.stringify(document).replace("3.1", "3.10");
    await canvas.getByLabel("Or paste a snippet, or a claims document").fill(json);
    await canvas.getByRole("button", { name: "Take it over" }).click();
    await preview(canvas, "of them insured");
    const blocks = await claimBlocks(page);
    const problems = blocks.length === 2 ? [] : [`${blocks.length} blocks, not 2`];
    if (!blocks[1]?.content.includes("3.10")) problems.push(`digits are lost: ${blocks[1]?.content}`);
    const id = await publish(page, role);
    const answer = await fetch(`${origin}/wp-json/onrecord/v1/posts/${id}/claims`);
    const kept = await answer.json();
    if (
      kept.items?.length !== 2 ||
      kept.items[1].quantity.value !== "3.10" ||
      kept.sources?.office?.interest !== "runs the dam"
    )
      problems.push(`the post’s document: ${JSON.stringify(kept)}`);
    const known = await fetch(answer.url, { headers: { "if-none-match": answer.headers.get("etag") } });
    if (known.status !== 304) problems.push(`asked again with its ETag: ${known.status}`);
    const foreign = await fetch(answer.url, { headers: { origin: "https://other.example" } });
    for (const [name, value] of [
      ["content-type", "application/json; charset=UTF-8"],
      ["cache-control", "public, max-age=60"],
      ["last-modified", new Date(answer.headers.get("last-modified")).toUTCString()],
      // A card on another site, which has listed this one, may read it.
      ["access-control-allow-origin", "https://other.example"],
    ])
      if (foreign.headers.get(name) !== value) problems.push(`${name}: ${foreign.headers.get(name)}`);
    return [...problems, ...(await wrongFor(id, role))];
  }

  const shortcode = `[onrecord type="stat" label="${words}" quantity="~212 home" by="District office"]About 212 homes flooded in the lower town, the District office says. More than 300, residents say; 312 before.[/onrecord]`;

  async function inClassicEditor(role, text, name) {
    const page = await browsers.as(role);
    try {
      await classic.write(page, origin, `${name}, classic editor, ${role}`, `Before.\n\n${text}\n\nAfter.`);
      const { id } = await classic.save(page);
      await classic.reopen(page, origin, id);
      await classic.type(page, "Edited.");
      await classic.save(page);
      await release(role, id);
      return wrongFor(id, role);
    } finally {
      await classic.leave(page);
    }
  }

  /** A card's address alone on a line in another post; a correction in the first post is seen in the second. */
  async function elsewhere() {
    const content = `<!-- wp:onrecord/claim -->\n${snippet("homes", "html")}\n<!-- /wp:onrecord/claim -->`;
    const first = await admin("POST", "/wp/v2/posts", { title: "First", content, status: "publish" });
    const url = `${first.link}#onrecord-homes`;
    const author = rest(origin, people.author, "author");
    const embed = `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;
    const second = await author("POST", "/wp/v2/posts", {
      title: "Second",
      content: embed,
      status: "publish",
    });
    const problems = await wrongFor(second.id, "author");
    const preview = await author("GET", `/oembed/1.0/proxy?url=${encodeURIComponent(url)}`);
    if (!preview.html.includes(words) || /data-onrecord/.test(preview.html))
      problems.push(`the editor’s preview: ${preview.html}`);
    await admin("POST", `/wp/v2/posts/${first.id}`, {
      content: content.replaceAll("~212 home", "~219 home"),
    });
    // Who has just read it may see the old one for a minute more.
    const tab = await browsers.open();
    await tab.goto(second.link);
    await tab.locator("stat-bar [part~=card]").filter({ hasText: "219" }).first().waitFor({ timeout: 5000 });
    await admin("POST", `/wp/v2/posts/${first.id}`, { status: "draft" });
    const hidden = await fetch(`${origin}/wp-json/onrecord/v1/posts/${first.id}/claims`);
    if (hidden.status !== 404) problems.push(`a draft’s claims are told to everybody: ${hidden.status}`);
    const own = await admin("GET", `/onrecord/v1/posts/${first.id}/claims`);
    if (own.items[0].id !== "homes") problems.push("who may read the draft is not told its claims");
    const page = await (await fetch(second.link)).text();
    if (page.includes(words)) problems.push("a claim of a draft is shown in another post");
    return problems;
  }

  /** Even who may write any HTML prints no card in a comment; a reader’s comment has none of it left. */
  async function comments() {
    const problems = [];
    const plain = await admin("POST", "/wp/v2/posts", {
      title: "No card",
      content: "<p>Nothing.</p>",
      status: "publish",
    });
    const html = await (await fetch(plain.link)).text();
    if (/plugins\/onrecord/.test(html)) problems.push("a page without a card has the script or the sheet");
    const content = snippet("homes", "html");
    const post = await admin("POST", "/wp/v2/posts", { title: "One card", content, status: "publish" });
    const both = snippet("homes", "html") + snippet("homes", "tag");
    const body = new URLSearchParams({
      comment_post_ID: post.id,
      author: "A reader",
      email: "reader@example.com",
      comment: both,
    });
    await fetch(`${origin}/wp-comments-post.php`, { method: "POST", body, redirect: "manual" });
    await admin("POST", "/wp/v2/comments", { post: post.id, content: both });
    const all = [
      ...(await admin("GET", `/wp/v2/comments?post=${post.id}`)),
      ...(await admin("GET", `/wp/v2/comments?post=${post.id}&status=hold`)),
    ];
    const [ofReader] = all.filter((one) => one.author === 0);
    if (!ofReader?.content.rendered.includes(words)) return ["there is no reader’s comment"];
    await admin("POST", `/wp/v2/comments/${ofReader.id}`, { status: "approved" });
    if (/data-onrecord|<stat-bar/.test(ofReader.content.rendered))
      problems.push("WordPress keeps a reader’s card");
    const tab = await browsers.open();
    await tab.goto(post.link);
    await tab.locator("stat-bar [part~=card]").first().waitFor();
    await tab.waitForTimeout(500);
    const cards = await tab.locator("[part~=card]").count();
    if (cards !== 1) problems.push(`${cards} cards, not the one of the article`);
    return problems;
  }

  async function tryAll() {
    const roles = Object.keys(people);
    const ofEach = (some, run) => Promise.all(some.map(run));
    await ofEach(roles, (role) =>
      checks.run(
        `plugin, block editor, ${role}: a claim by the form, opened again, corrected, shown once`,
        () => byForm(role),
      ),
    );
    await ofEach(["author", "contributor"], (role) =>
      checks.run(`plugin, block editor, ${role}: several numbers by the form`, () => seriesByForm(role)),
    );
    await checks.run("plugin, block editor, author: a picture out of the library by the form", () =>
      pictureByForm("author"),
    );
    await checks.run("the library takes no JSON, from nobody", noJsonInLibrary);
    for (const [role, form, html] of [
      ["administrator", "html", true],
      ["author", "html", true],
      ["author", "html", false],
      ["author", "tag", true],
      ["author", "tag", false],
    ])
      await checks.run(
        `plugin, block editor, ${role}: ${form} pasted ${html ? "as HTML" : "as text"} is kept`,
        () => pasted(role, form, html),
      );
    await checks.run("plugin, block editor, author: a document taken over, kept with its post, served", () =>
      imported("author"),
    );
    await ofEach(roles, async (role) => {
      await checks.run(`plugin, classic editor, ${role}: the shortcode`, () =>
        inClassicEditor(role, shortcode, "Shortcode"),
      );
      await checks.run(`plugin, classic editor, ${role}: standard HTML`, () =>
        inClassicEditor(role, snippet("homes", "html"), "HTML"),
      );
    });
    await checks.run("plugin: a card’s address in another post, corrected with the first", elsewhere);
    await checks.run("plugin: no card in a comment, no script without a card", comments);
  }

  const activate = () => admin("POST", "/wp/v2/plugins/onrecord/onrecord", { status: "active" });

  return { activate, tryAll };
}
