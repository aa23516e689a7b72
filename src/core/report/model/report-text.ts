import { type Message, messageKey, type Translate } from "../../message/message.ts";
import { messageText } from "../../message/message-text.ts";
import type { Redactor } from "../redact/redactor.ts";
import type { ReportInput } from "../report-input/report-input.ts";

/** What every part of a report needs to say something. */
export interface ReportText {
  readonly input: ReportInput;
  readonly t: Translate;
  readonly redactor: Redactor;
  /** A message in the reader's language; what was recorded is redacted in it. */
  say(message: Message): string;
  /** The message of an id: `label("severity", "high")`. */
  label(...parts: readonly string[]): string;
}

export function reportText(input: ReportInput, t: Translate, redactor: Redactor): ReportText {
  return {
    input,
    t,
    redactor,
    say: ({ key, params = [] }) => messageText(t, { key, params: params.map((param) => redactor.text(param)) }),
    label: (...parts) => t(messageKey(...parts)),
  };
}

/** For example `2026-11-22 16:14:42 UTC`; `time` in milliseconds since 1970. Empty for what no calendar has. */
export function utcTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
