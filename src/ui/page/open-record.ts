import { messageText, type T } from "../i18n/context.ts";
import type { ImportedRecord } from "../stores/imported-record.ts";

export type OpenedRecord = { readonly file: ImportedRecord } | { readonly problem: string };

/** Reads a file that the person chose. What is wrong with it comes as a sentence that names the file. Never rejects. */
export async function openRecord(file: File, t: T): Promise<OpenedRecord> {
  const problem = (sentence: string): OpenedRecord => ({ problem: t("page_open_failed", file.name, sentence) });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return problem(t("page_unreadable"));
  }
  // Checking needs the whole schema of the file, which no other view does.
  const { readRecordFile } = await import("../../protocol/read-record-file.ts");
  const result = readRecordFile(text);
  if (!result.ok) return problem(messageText(t, result.error));
  return { file: { fileName: file.name, events: result.events } };
}
