import type { Redactor } from "./redactor.ts";

/** JSON in which no text, wherever it stands, holds a recorded value. Keys stay. */
export function redactedJson(value: unknown, redactor: Redactor, indent = 2): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? redactor.text(part) : part), indent);
}
