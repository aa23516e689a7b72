import * as v from "valibot";

const tabId = v.pipe(v.number(), v.integer());
const time = v.number();

export const message = v.object({ key: v.string(), params: v.optional(v.array(v.string())) });

export const always = v.object({ everywhere: v.boolean(), sites: v.array(v.string()) });

const position = v.object({ recordId: v.string(), segment: v.number(), batch: v.number() });

export const command = v.variant("name", [
  v.object({ name: v.picklist(["record", "record-and-reload", "stop", "clear", "open-page", "settle", "list-tabs"]) }),
  v.object({ name: v.literal("pause"), on: v.boolean() }),
  v.object({
    name: v.literal("mark"),
    label: v.picklist(["signed-in", "signed-out", "consent-given", "role-changed", "text"]),
    text: v.pipe(v.string(), v.maxLength(1000)),
  }),
  v.object({ name: v.literal("set-always"), always }),
]);

export const viewToBackground = v.variant("type", [
  v.object({ type: v.literal("hello"), position: v.nullable(position) }),
  v.object({ type: v.literal("command"), id: v.number(), command }),
]);

export const devtoolsToBackground = v.object({ type: v.literal("devtools"), opened: v.boolean() });

const recording = v.picklist(["on", "paused", "off"]);

const frameState = v.object({
  tabId: v.nullable(tabId),
  recordId: v.nullable(v.string()),
  tabClosed: v.boolean(),
  url: v.nullable(v.string()),
  title: v.string(),
  private: v.boolean(),
  storeId: v.string(),
  container: v.nullable(v.string()),
  access: v.picklist(["all", "some", "none"]),
  browser: v.object({ name: v.picklist(["chromium", "firefox"]), version: v.string() }),
  recording,
  claims: v.array(v.picklist(["devtools", "person", "site", "always"])),
  since: v.nullable(time),
  tabs: v.array(v.object({ tabId, openedBy: v.nullable(tabId), closed: v.boolean() })),
  dropped: v.number(),
  always,
});

const batch = v.object({ segment: v.number(), batch: v.number(), text: v.string() });

export const backgroundToView = v.variant("type", [
  v.object({ type: v.literal("state"), state: frameState }),
  v.object({ type: v.literal("reset"), recordId: v.string() }),
  v.object({ type: v.literal("batches"), recordId: v.string(), batches: v.array(batch), more: v.boolean() }),
  v.object({
    type: v.literal("answer"),
    id: v.number(),
    answer: v.variant("ok", [
      v.object({ ok: v.literal(true), result: v.unknown() }),
      v.object({ ok: v.literal(false), error: message }),
    ]),
  }),
]);

export const tabChoices = v.array(
  v.object({
    tabId: v.nullable(tabId),
    recordId: v.nullable(v.string()),
    title: v.string(),
    url: v.string(),
    recording,
    closed: v.boolean(),
    private: v.boolean(),
  }),
);

export const settleResult = v.object({ openExchanges: v.number(), openLines: v.number() });
