import { KNOWN_NAMES } from "../session/known-names.ts";
import { explainedVerdict } from "./explain-line.ts";
import { rowMaker } from "./row-maker.ts";
import { thirdPartySetting } from "./third-party.ts";

/** The rows of a record, by every cookie name that Jarscope knows. */
export const cookieRows = rowMaker(KNOWN_NAMES, {
  verdict: explainedVerdict,
  state: (record) => thirdPartySetting(record).setting,
});
