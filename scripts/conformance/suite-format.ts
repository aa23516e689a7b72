import * as v from "valibot";

const ObservedCookie = v.object({
  name: v.string(),
  value: v.string(),
  domain: v.optional(v.string()),
  path: v.optional(v.string()),
  session: v.optional(v.boolean()),
  secure: v.optional(v.boolean()),
  httpOnly: v.optional(v.boolean()),
});

const ObservedOutcome = v.object({
  stored: v.optional(v.array(ObservedCookie)),
  cookieHeader: v.optional(v.string()),
  documentCookie: v.optional(v.string()),
  blocked: v.optional(v.array(v.object({ cookieLine: v.string(), reasons: v.array(v.string()) }))),
});

/** A case of http-state or of the web platform tests, with what the suite demands and what browsers did. */
export const SuiteCase = v.object({
  id: v.string(),
  setCookie: v.array(v.string()),
  via: v.optional(v.picklist(["http", "document.cookie"])),
  url: v.string(),
  sendUrl: v.optional(v.string()),
  readUrl: v.optional(v.string()),
  readApi: v.optional(v.string()),
  expect: v.object({
    suite: v.optional(v.string()),
    rfc6265bis: v.optional(v.string()),
    chromium: v.optional(ObservedOutcome),
    firefox: v.optional(ObservedOutcome),
  }),
});

export type ObservedCookie = v.InferOutput<typeof ObservedCookie>;
export type ObservedOutcome = v.InferOutput<typeof ObservedOutcome>;
export type SuiteCase = v.InferOutput<typeof SuiteCase>;
