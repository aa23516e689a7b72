import { type BaseIssue, safeParse } from "valibot";
import type { CaptureEvent } from "../core/capture/event.ts";
import type { Message } from "../core/message/message.ts";
import { RECORD_FORMAT, RECORD_VERSION, type RecordDecisions } from "../core/report/record-file.ts";
import { recordSchema } from "./record-schema.ts";

export type ReadRecord =
  | {
      readonly ok: true;
      readonly events: readonly CaptureEvent[];
      readonly savedAt: string;
      readonly productVersion: string;
      readonly decided: RecordDecisions;
    }
  | { readonly ok: false; readonly error: Message };

/**
 * Reads what `writeRecordFile` wrote. The text can come from anybody: nothing of it is taken over unchecked, and whatever
 * is wrong is said in a sentence with a next step. Never throws.
 */
export function readRecordFile(text: string): ReadRecord {
  const file = parseJson(text);
  if (file === undefined) return failed("record_file_not_json");
  if (!isObject(file) || file["format"] !== RECORD_FORMAT) return failed("record_file_foreign");
  const version = file["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return failed("record_file_shape", "version");
  if (version > RECORD_VERSION) return failed("record_file_newer", String(version), String(RECORD_VERSION));
  const result = safeParse(recordSchema, file, { abortEarly: true });
  if (!result.success) return failed("record_file_shape", placeOf(result.issues[0]));
  const { events, savedAt, product, ...decided } = result.output;
  const repeated = repeatedEvent(events);
  if (repeated !== null) return failed("record_file_repeated", `events[${repeated}]`);
  if (!events.some(({ kind }) => kind === "begin")) return failed("record_file_no_beginning");
  return { ok: true, events, savedAt, productVersion: product.version, decided };
}

function failed(key: string, ...params: readonly string[]): ReadRecord {
  return { ok: false, error: { key, params } };
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** For example `events[3].headers[0][1]`. */
function placeOf(issue: BaseIssue<unknown>): string {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("");
  return place.replace(/^\./, "");
}

/** Sequence numbers grow within one life of the worker: an event that does not go on from the last was there before. */
function repeatedEvent(events: readonly CaptureEvent[]): number | null {
  const lastOf = new Map<string, number>();
  for (const [index, { boot, seq }] of events.entries()) {
    if (seq <= (lastOf.get(boot) ?? -1)) return index;
    lastOf.set(boot, seq);
  }
  return null;
}
