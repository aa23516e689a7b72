import * as v from "valibot";
import { Lines } from "./lines.ts";

const StoredCookie = v.looseObject({ name: v.string(), value: v.string() });

const Time = v.pipe(
  v.union([v.string(), v.number()]),
  // A number of ten digits counts seconds.
  v.transform((time) => (typeof time === "string" ? Date.parse(time) : time < 1e11 ? time * 1000 : time)),
  v.check((time) => !Number.isNaN(time), "no date"),
);

/** A case made from the tests of Go's net/http/cookiejar. */
export const GoCase = v.object({
  id: v.string(),
  group: v.nullish(v.string()),
  url: v.string(),
  now: v.nullish(Time),
  freshJar: v.nullish(v.boolean()),
  setCookie: Lines,
  /** `a=1 b=2`, or one entry a cookie. */
  expectedStored: v.nullish(v.union([v.string(), v.array(v.union([v.string(), StoredCookie]))])),
  queries: v.array(v.object({ url: v.string(), expectedCookieHeader: v.string(), now: v.nullish(Time) })),
});

export type GoCase = v.InferOutput<typeof GoCase>;
