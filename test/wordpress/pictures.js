// npm run test:wordpress -- --pictures: the pictures of the plugin's README, docs/hosts/wordpress-*.webp.
import sharp from "sharp";
import { embedHtml } from "../../dist/embed/index.js";
import * as block from "./block-editor.js";
import { rest } from "./server.js";

const homes = {
  id: "homes",
  type: "stat",
  label: "homes flooded in the lower town",
  quantity: ">=212",
  by: {
    source: { name: "District office", interest: "runs the dam" },
    verb: "said",
    date: "2025-03-01",
    url: "https://district.example/flood",
  },
  replies: { by: "Residents’ association", answer: "denied", text: "We count more than 300." },
  corrections: { date: "2025-03-02", was: "312", now: "212" },
};

const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;

const content = [
  paragraph("The river had fallen by Sunday evening, and the lower town began to count."),
  `<!-- wp:onrecord/claim -->\n${embedHtml(homes)}\n<!-- /wp:onrecord/claim -->`,
  paragraph("The office runs the dam, and the association asks for a count of its own."),
].join("\n\n");

const save = async (png, name) => sharp(png).webp({ quality: 80 }).toFile(`docs/hosts/${name}.webp`);

export async function takePictures({ origin, people, browsers }) {
  const admin = rest(origin, people.administrator, "administrator");
  const title = "Lower town counts its flooded homes";
  const { id, link } = await admin("POST", "/wp/v2/posts", {
    title,
    content,
    status: "publish",
    comment_status: "closed",
  });

  const page = await browsers.as("author");
  await admin("POST", `/wp/v2/posts/${id}`, { author: people.author.id });
  const canvas = await block.reopen(page, origin, id);
  await canvas.locator("stat-bar [part~=card]").waitFor();
  await canvas.locator('[data-type="onrecord/claim"]').click();
  await page.getByLabel("What it counts").waitFor();
  await page.waitForTimeout(1000);
  await save(await page.screenshot(), "wordpress-block");

  const tab = await browsers.open();
  await tab.setViewportSize({ width: 1000, height: 800 });
  await tab.goto(link);
  await tab.locator("stat-bar [part~=card]").waitFor();
  await tab.locator("h1").scrollIntoViewIfNeeded();
  await save(await tab.screenshot(), "wordpress-post");
}
