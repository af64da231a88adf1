// Every form of an embed through every system, as it comes and as it is set up for us.
import { judge } from "./judge.js";
import { forms, ids, inArticle } from "./snippets.js";

/** How a system is used, in words: as it comes, set up, or in its own ways. */
const waysOf = ({ asItComes, setUp, ways = { "as it comes": asItComes, "set up": setUp } }) =>
  Object.entries(ways).filter(([, run]) => run);

/** What was found, as it is recorded. */
export const ruleOf = ({ system, way, verdicts }) => ({
  system,
  way,
  remains: Object.fromEntries(Object.entries(verdicts).filter(([, verdict]) => verdict !== "–")),
});

/** Where what was found is not what is recorded. */
export const differences = (rows, rules) =>
  rows.map(ruleOf).flatMap(({ system, way, remains }) => {
    const known = rules.find((one) => one.system === system && one.way === way)?.remains ?? {};
    return Object.keys({ ...remains, ...known })
      .filter((form) => remains[form] !== known[form])
      .map((form) => `${system}, ${way}, ${form}: ${remains[form]}, and recorded is ${known[form]}`);
  });

/** For each system and way: what each form comes to. */
export async function matrix(browser, systems, tell = () => {}) {
  const rows = [];
  for (const system of systems) {
    for (const [words, run] of waysOf(system)) {
      const cells = Object.keys(forms).flatMap((form) =>
        ids.flatMap((id) => {
          const text = inArticle(id, form, system.kind);
          return text === undefined ? [] : [{ id, form, text }];
        }),
      );
      const left = await run(cells.map(({ text }) => text));
      const { found, errors } = await judge(
        browser,
        cells.map(({ id }, at) => ({ id, html: left[at] })),
        system.mail?.includes(words),
      );
      const verdicts = {};
      for (const form of Object.keys(forms)) {
        const all = [...new Set(found.filter((_, at) => cells[at].form === form))];
        verdicts[form] = all.length > 0 ? all.join("/") : "–";
      }
      const row = {
        system: system.name,
        way: words,
        verdicts,
        errors,
        left: cells.map((cell, at) => ({ ...cell, left: left[at], found: found[at] })),
      };
      tell(row);
      rows.push(row);
    }
  }
  return rows;
}
