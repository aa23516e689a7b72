import * as v from "valibot";
import { SEVERITIES } from "../core/audit/finding.ts";
import { type ByteString, isByteString } from "../core/bytes/byte-string.ts";
import type { CaptureEvent } from "../core/capture/event.ts";
import type { CookieKey } from "../core/capture/jar-cookie.ts";
import { knownReason } from "../core/capture/known-reason.ts";
import { readUrl } from "../core/site/url-parts.ts";
import { transportShape } from "./transport-shape.ts";

// What a capture event may hold when it comes out of a file. Unknown fields are left out, so that a later version may
// add some. Objects are read by their known names alone: a field called __proto__ goes nowhere.

/** No header, URL or cookie of a browser comes near: Chromium ends a response whose headers pass 256 KiB. */
const LONGEST = 1 << 20;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const octets = v.custom<ByteString>(
  (input) => typeof input === "string" && input.length <= LONGEST && isByteString(input),
);
const cookieKey = v.custom<CookieKey>((input) => typeof input === "string" && input.length <= LONGEST);
/** The rules that judge a set line take the address of its exchange apart. */
const url = v.pipe(
  text,
  v.check((input) => readUrl(input) !== null),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Tabs and frames are numbered from 0; -1 stands for none. */
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const status = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const headers = v.array(v.tuple([text, octets]));

const stamp = { boot: text, seq: count, at: time };
const exchange = { ...stamp, requestId: text, url, time };

const cookie = v.object({
  storeId: text,
  partitionKey: v.nullable(v.object({ topLevelSite: text, hasCrossSiteAncestor: v.nullable(v.boolean()) })),
  firstPartyDomain: text,
  domain: text,
  hostOnly: v.boolean(),
  path: text,
  name: text,
  value: text,
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(["strict", "lax", "none", "unspecified"]),
  // Before 1970 for what is being deleted.
  expires: v.nullable(v.pipe(v.number(), v.finite())),
});

const verdict = v.object({
  outcome: v.picklist(["stored", "updated", "unchanged", "deleted", "deleted-nothing", "rejected", "undecided"]),
  // A later version may know more reasons.
  reason: v.nullable(v.pipe(text, v.transform(knownReason))),
  basis: v.picklist(["observed", "predicted"]),
});

export const eventSchema = v.variant("kind", [
  v.object({
    ...exchange,
    kind: v.literal("request"),
    tabId: number,
    frameId: number,
    parentFrameId: number,
    documentId: v.nullable(text),
    storeId: text,
    type: text,
    method: text,
    initiator: v.nullable(text),
    topUrl: v.nullable(text),
    cookie: v.nullable(octets),
    headers,
  }),
  v.object({ ...exchange, kind: v.literal("response"), status, statusLine: text, setCookie: v.array(octets), headers }),
  v.object({ ...exchange, kind: v.literal("redirect"), to: text, fromCache: v.boolean(), ip: v.nullable(text) }),
  v.object({ ...exchange, kind: v.literal("completed"), status, fromCache: v.boolean(), ip: v.nullable(text) }),
  v.object({ ...exchange, kind: v.literal("failed"), error: text, fromCache: v.boolean() }),
  v.object({ ...exchange, kind: v.literal("form"), fields: v.array(text) }),
  v.object({ ...stamp, kind: v.literal("jar-found"), storeId: text, site: text, cookies: v.array(cookie) }),
  v.object({
    ...stamp,
    kind: v.literal("jar-change"),
    cookie,
    removed: v.boolean(),
    cause: v.picklist(["explicit", "overwrite", "expired", "evicted", "expired_overwrite"]),
  }),
  v.object({
    ...stamp,
    kind: v.literal("jar-read"),
    storeId: text,
    sites: v.array(text),
    began: number,
    set: v.array(cookie),
    gone: v.array(cookieKey),
    unreadable: v.array(text),
  }),
  v.object({
    ...stamp,
    kind: v.literal("begin"),
    browser: v.picklist(["chromium", "firefox"]),
    version: text,
    tabId: number,
    storeId: text,
    private: v.boolean(),
    salt: text,
  }),
  v.object({
    ...stamp,
    kind: v.literal("recording"),
    state: v.picklist(["on", "paused", "off"]),
    claims: v.array(v.picklist(["devtools", "person", "site", "always"])),
  }),
  v.object({ ...stamp, kind: v.literal("tab"), tabId: number, openedBy: v.nullable(number), url: v.nullable(text) }),
  v.object({ ...stamp, kind: v.literal("tab-closed"), tabId: number }),
  v.object({
    ...stamp,
    kind: v.literal("mark"),
    label: v.picklist(["signed-in", "signed-out", "consent-given", "role-changed", "text"]),
    text,
  }),
  v.object({ ...stamp, kind: v.literal("access"), access: v.picklist(["all", "some", "none"]) }),
  v.object({
    ...stamp,
    kind: v.literal("dropped"),
    through: v.nullable(text),
    exchanges: count,
    kept: v.array(cookie),
    sites: v.array(text),
  }),
  v.object({
    ...stamp,
    kind: v.literal("imported"),
    creator: text,
    profile: v.picklist(["rfc6265bis", "chromium", "firefox"]),
  }),
  v.object({
    ...stamp,
    kind: v.literal("judged"),
    exchangeId: text,
    index: count,
    verdict,
    cookie: v.nullable(cookie),
  }),
  v.object({ ...stamp, ...transportShape, url, kind: v.literal("transport") }),
]);

const mute = v.object({ rule: text, subject: text, reason: text });
const edit = v.object({ severity: v.exactOptional(v.picklist(SEVERITIES)), note: v.exactOptional(text) });

/** What the person decided. Files of earlier versions lack parts of it. */
const decisions = {
  scope: v.optional(v.array(text), []),
  mutes: v.optional(v.array(mute), []),
  edits: v.optional(v.record(text, edit), {}),
  corrections: v.optional(v.record(text, v.picklist(["session", "not-session"])), {}),
  privacy: v.optional(v.boolean(), false),
};

export const recordSchema = v.object({
  savedAt: text,
  product: v.object({ name: text, version: text }),
  ...decisions,
  events: v.array(eventSchema),
});

export type RecordFileContent = v.InferOutput<typeof recordSchema>;

type DeepReadonly<X> = X extends string | number | boolean | null ? X : { readonly [K in keyof X]: DeepReadonly<X[K]> };
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile when the schema and the events of the capture log part ways. */
export const SCHEMA_IS_THAT_OF_EVENTS: Equal<
  DeepReadonly<v.InferOutput<typeof eventSchema>>,
  DeepReadonly<CaptureEvent>
> = true;
