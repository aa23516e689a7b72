import { KNOWN_NAMES } from "../session/known-names.ts";
import { explainedVerdict } from "./explain-line.ts";
import { rowMaker } from "./row-maker.ts";

/** The rows of a record, by every cookie name that Jarscope knows. */
export const cookieRows = rowMaker(KNOWN_NAMES, explainedVerdict);
