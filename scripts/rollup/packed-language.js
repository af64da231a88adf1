// A language of ours beside the script for news sites, as small as it can be: its strings as lines in the order of the
// English ones, each slot as its number there (`src/drop-in/languages.ts` unpacks it), and what English has not as it is.
import { basename, resolve } from "node:path";
import { build } from "esbuild";
import { browsers } from "../browsers-we-promise.js";

const folder = resolve("src/language/messages");

/** The messages of a file, as the object that they are. */
const messagesOf = async (language) => (await exportsOf(`${folder}/${language}.ts`))[language];

async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    minify: true,
    target: browsers,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const kindOf = (value) => (Array.isArray(value) ? "list" : typeof value);

function linesOf(messages, english, path = "") {
  return Object.entries(english).flatMap(([key, model]) => {
    const message = messages[key];
    const place = `${path}${key}`;
    if (kindOf(model) === "object") return linesOf(message, model, `${place}.`);
    // What is of another kind than in English goes with the rest, and has no line that is read.
    const text = kindOf(message) === kindOf(model) ? [message].flat().map(ending).join("|") : "";
    const slots = [
      ...new Set(
        [model]
          .flat()
          .join()
          .match(/\{\w+\}/g),
      ),
    ];
    if (/[\n^`\\$]/.test(text)) throw new Error(`${place} holds a sign that the packing needs`);
    return text.replace(/\{\w+\}/g, (slot) => {
      const index = slots.indexOf(slot);
      // One that English has not stays as it is.
      return index < 0 ? slot : `^${index || ""}`;
    });
  });
}

/** A form after the first: how many letters of the first go, to base 36, and what comes in their place. */
function ending(form, index, [first]) {
  if (index === 0) return form;
  let same = 0;
  while (same < Math.min(first.length, form.length) && first[same] === form[same]) same++;
  const gone = first.length - same;
  if (gone > 35) throw new Error(`“${form}” has too little of “${first}”`);
  return gone.toString(36) + form.slice(same);
}

/** JavaScript of a value; a function of a message file uses nothing from outside itself. */
function literal(value) {
  if (typeof value === "function") return functionText(value);
  if (Array.isArray(value)) return `[${value.map(literal)}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, one]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}:${literal(one)}`)}}`;
}

const functionText = (value) => {
  const text = value.toString();
  return /^(?:function\b|\(|\w+ ?=>)/.test(text) ? text : `function ${text}`;
};

/** JavaScript of a language, as it is. */
export const written = async (language) => literal(await messagesOf(language));

/** JavaScript of a language as `[lines, rest]`. */
async function packed(language) {
  const [english, messages] = await Promise.all([messagesOf("en"), messagesOf(language)]);
  const { verbs } = await exportsOf("src/language/verbs.ts");
  const none = verbs.map((verb) => [verb, []]);
  const model = { ...english, verbs: Object.fromEntries(none) };
  const rest = Object.entries(messages).filter(([key, message]) => kindOf(message) !== kindOf(model[key]));
  const lines = linesOf(messages, model).join("\n");
  return `[\`${lines}\`,${literal(Object.fromEntries(rest))}]`;
}

/** Rollup plugin: a file of messages is its packed form. */
export function packedLanguage() {
  return {
    name: "packed-language",
    async load(id) {
      if (resolve(id, "..") !== folder) return null;
      return { code: `export default ${await packed(basename(id, ".ts"))}`, map: { mappings: "" } };
    },
    // Rollup writes it with white space.
    async renderChunk(_code, { facadeModuleId }) {
      return {
        code: `export default${await packed(basename(facadeModuleId, ".ts"))}`,
        map: { mappings: "" },
      };
    },
  };
}
