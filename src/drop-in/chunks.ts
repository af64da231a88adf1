import { checkedChunk } from "./checked-chunk.js";

/** What lies beside the script. */
export const loadDiagnosis = () => checkedChunk<typeof import("../model/diagnosis.js")>("diagnosis");
export const loadTools = () => checkedChunk<typeof import("../tools/use.js")>("tools");
export const loadChart = () => checkedChunk<typeof import("../chart/attach.js")>("chart");

const besideLanguages = <Module>(name: "live" | "names") =>
  checkedChunk<typeof import("./packed-languages.js")>("languages").then(({ beside }) =>
    beside<Module>(name, checkedChunk),
  );
export const loadLive = () => besideLanguages<typeof import("../elements/live-document.js")>("live");
export const loadNames = () => besideLanguages<typeof import("../model/names.js")>("names");
