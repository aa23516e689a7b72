import * as v from "valibot";

/** Set lines in their order; one alone may stand for a list of one, and null for none. */
export const Lines = v.pipe(
  v.unknown(),
  v.transform((lines) => (typeof lines === "string" ? [lines] : (lines ?? []))),
  v.array(v.string()),
);
