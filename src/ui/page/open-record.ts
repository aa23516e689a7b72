import type { Message } from "../../core/message/message.ts";
import { messageText } from "../../core/message/message-text.ts";
import type { T } from "../i18n/context.ts";
import type { ImportedRecord } from "../stores/imported-record.ts";
import { fileText, TooLong } from "./file-text.ts";
import { isHarFile } from "./is-har-file.ts";

export type OpenedRecord = { readonly file: ImportedRecord } | { readonly problem: string };

/** What the person sees and can do while a file is read. */
export interface Waiting {
  /** How much is done, from 0 to 1. */
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Reads a file that the person chose. What is wrong with it comes as a sentence that names the file. Never rejects. */
export async function openRecord(file: File, t: T, waiting: Waiting): Promise<OpenedRecord> {
  const problem = (sentence: string): OpenedRecord => ({ problem: t("page_open_failed", file.name, sentence) });
  let text: string;
  try {
    text = await fileText(file, waiting.signal);
  } catch (error) {
    if (waiting.signal.aborted) return problem(t("har_stopped"));
    return problem(t(error instanceof TooLong ? "page_too_large" : "page_unreadable"));
  }
  const read = isHarFile(file.name, text) ? readHarText(text, waiting) : readOwnText(text);
  const result = await read.catch(() => ({ error: { key: "page_unreadable" } }));
  return "error" in result ? problem(messageText(t, result.error)) : { file: { fileName: file.name, ...result } };
}

type ReadText = Omit<ImportedRecord, "fileName"> | { readonly error: Message };

// Either way needs much code that no other view does.
async function readOwnText(text: string): Promise<ReadText> {
  const { readRecordFile } = await import("../../protocol/read-record-file.ts");
  const result = readRecordFile(text);
  return result.ok ? { events: result.events, decided: result.decided, har: null } : { error: result.error };
}

async function readHarText(text: string, { progress, signal }: Waiting): Promise<ReadText> {
  const { readHar } = await import("../../core/import/har/read-har.ts");
  const result = await readHar(text, {
    salt: crypto.randomUUID(),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    progress,
    signal,
  });
  if (!result.ok) return { error: result.error };
  return { events: result.events, decided: null, har: { creator: result.creator, notes: result.notes } };
}
