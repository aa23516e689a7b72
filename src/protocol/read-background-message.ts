import * as v from "valibot";
import { always } from "./always-shape.ts";
import type { CommandName, CommandResults } from "./command.ts";
import { readShape } from "./read-shape.ts";
import type { BackgroundToView } from "./view-message.ts";

const tabId = v.pipe(v.number(), v.integer());
const time = v.number();

const message = v.object({ key: v.string(), params: v.optional(v.array(v.string())) });

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

const backgroundToView = v.variant("type", [
  v.object({ type: v.literal("state"), state: frameState }),
  v.object({ type: v.literal("gone") }),
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

const tabChoices = v.array(
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

const settleResult = v.object({ openExchanges: v.number(), openLines: v.number() });

/** What the background says to a view, or null for what this version does not know. */
export function readBackgroundMessage(message: unknown): BackgroundToView | null {
  return readShape<BackgroundToView>(backgroundToView, message);
}

/** The result of a command as its name promises it, or null for another shape. */
export function readResult<N extends CommandName>(name: N, result: unknown): CommandResults[N] | null {
  if (name === "list-tabs") return readShape<CommandResults[N]>(tabChoices, result);
  return name === "settle" ? readShape<CommandResults[N]>(settleResult, result) : null;
}
