/*
 * What is loaded when it is needed. From npm that is a matter of the bundler; the build of the script for a news site
 * puts `drop-in/chunks.ts` in this file's place.
 */

/** Words and places of what is wrong with the data. */
export const loadDiagnosis = () => import("../model/diagnosis.js");

/** Names that are not what they look like: in `debug` alone. */
export const loadNames = () => import("../model/names.js");

/** What a reader does with a card. */
export const loadTools = () => import("../tools/use.js");

/** The drawing of a chart. */
export const loadChart = () => import("../chart/attach.js");

/** What follows the document of a live page. */
export const loadLive = () => import("./live-document.js");
