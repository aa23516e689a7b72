import * as v from "valibot";
import { always } from "./always-shape.ts";
import type { AlwaysSetting } from "./frame-state.ts";
import { readShape } from "./read-shape.ts";
import { transportShape } from "./transport-shape.ts";
import type { DevtoolsToBackground, ViewToBackground } from "./view-message.ts";

const position = v.object({ recordId: v.string(), segment: v.number(), batch: v.number() });

const command = v.variant("name", [
  v.object({ name: v.picklist(["record", "record-and-reload", "stop", "clear", "open-page", "settle", "list-tabs"]) }),
  v.object({ name: v.literal("pause"), on: v.boolean() }),
  v.object({
    name: v.literal("mark"),
    label: v.picklist(["signed-in", "signed-out", "consent-given", "role-changed", "text"]),
    text: v.pipe(v.string(), v.maxLength(1000)),
  }),
  v.object({ name: v.literal("set-always"), always }),
]);

const viewToBackground = v.variant("type", [
  v.object({ type: v.literal("hello"), position: v.nullable(position) }),
  v.object({ type: v.literal("command"), id: v.number(), command }),
]);

const devtoolsToBackground = v.variant("type", [
  v.object({ type: v.literal("devtools"), opened: v.boolean() }),
  v.object({
    type: v.literal("transport"),
    facts: v.array(v.object({ kind: v.literal("transport"), ...transportShape })),
  }),
]);

/** What a view says to the background, or null for what this version does not know. */
export function readViewMessage(message: unknown): ViewToBackground | null {
  return readShape<ViewToBackground>(viewToBackground, message);
}

export function readDevtoolsMessage(message: unknown): DevtoolsToBackground | null {
  return readShape<DevtoolsToBackground>(devtoolsToBackground, message);
}

/** A stored setting, or null where it is none. */
export function readAlways(value: unknown): AlwaysSetting | null {
  return readShape<AlwaysSetting>(always, value);
}
