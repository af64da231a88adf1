import { checkedChunk } from "./checked-chunk.js";

/** What lies beside the script. */
export const loadDiagnosis = () => checkedChunk<typeof import("../model/diagnosis.js")>("diagnosis");
export const loadTools = () => checkedChunk<typeof import("../tools/use.js")>("tools");
export const loadChart = () => checkedChunk<typeof import("../chart/attach.js")>("chart");
export const loadLive = () =>
  checkedChunk<typeof import("./packed-languages.js")>("languages").then(({ loadLive }) =>
    loadLive(checkedChunk),
  );
