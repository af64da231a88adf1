import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadMessages } from "../elements/languages.js";
import { type EmbedPagesOptions, embedPages } from "../embed/embed-pages.js";
import { hasMessages, registerLanguage } from "../language/known-languages.js";
import { read } from "../model/read.js";

/** What lies in the package for news sites, without the folder of the version: its names change with each release. */
const cdn = fileURLToPath(new URL("../cdn/", import.meta.url));

/**
 * Writes the pages of a document into a folder, and says what could not be written.
 *
 * @returns whether every item has its page
 */
export async function writePages(file: string, folder: string, options: EmbedPagesOptions): Promise<boolean> {
  const document = await readFile(file, "utf8");
  await learn(read(document).value?.lang);
  const { files, issues } = embedPages(document, options);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  if (options.cdn === undefined) await copyScripts(join(folder, "cdn"));
  for (const { message, hint, line } of issues)
    console.error(
      [`${file}${line === undefined ? "" : `:${line}`}`, message, hint].filter(Boolean).join(" "),
    );
  for (const name of await left(folder, files))
    console.error(
      `${name} is of an item that the document no longer has. Withdraw an item, or delete its page.`,
    );
  const pages = Object.keys(files).filter((name) => name.endsWith(".oembed.json"));
  console.log(`${pages.length} cards are in ${folder}.`);
  return !issues.some(({ severity }) => severity === "error");
}

/** The document's language, for the words that are ours. */
async function learn(lang = "en") {
  const language = lang.split("-")[0] as string;
  const messages = hasMessages(language) ? undefined : await loadMessages(language);
  if (messages) registerLanguage(language, messages);
}

async function copyScripts(target: string) {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(cdn, { withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith(".map"))
      await cp(join(cdn, entry.name), join(target, entry.name));
}

/** Pages that an earlier document has left there. */
async function left(folder: string, files: Record<string, string>): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".oembed.json") && !(name in files))
    .map((name) => name.replace(".oembed.json", ".html"));
}
