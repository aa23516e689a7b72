import * as v from "valibot";
import { Lines } from "./lines.ts";

const ObservedCookie = v.object({
  name: v.string(),
  value: v.string(),
  domain: v.nullish(v.string()),
  path: v.nullish(v.string()),
  session: v.nullish(v.boolean()),
  secure: v.nullish(v.boolean()),
  httpOnly: v.nullish(v.boolean()),
});

const ObservedOutcome = v.object({
  stored: v.nullish(v.array(ObservedCookie)),
  cookieHeader: v.nullish(v.string()),
  documentCookie: v.nullish(v.string()),
  blocked: v.nullish(v.array(v.object({ cookieLine: v.string(), reasons: v.array(v.string()) }))),
});

/** A case of http-state or of the web platform tests, with what the suite demands and what browsers did. */
export const SuiteCase = v.object({
  id: v.string(),
  setCookie: Lines,
  via: v.nullish(v.picklist(["http", "document.cookie"])),
  url: v.string(),
  sendUrl: v.nullish(v.string()),
  readUrl: v.nullish(v.string()),
  readApi: v.nullish(v.string()),
  expect: v.object({
    suite: v.nullish(v.string()),
    rfc6265bis: v.nullish(v.string()),
    chromium: v.nullish(ObservedOutcome),
    firefox: v.nullish(ObservedOutcome),
  }),
});

export type ObservedCookie = v.InferOutput<typeof ObservedCookie>;
export type ObservedOutcome = v.InferOutput<typeof ObservedOutcome>;
export type SuiteCase = v.InferOutput<typeof SuiteCase>;
