import { randomUUID } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import { applyEvent } from "../../src/core/capture/apply.ts";
import { emptyRecord } from "../../src/core/capture/record.ts";
import { readHar } from "../../src/core/import/har/read-har.ts";
import type { Message } from "../../src/core/message/message.ts";
import { readText } from "./read-file.ts";
import type { Recording } from "./recording.ts";

/** The record that a HAR file holds. @throws Error with a sentence for the person. */
export async function harRecord(path: string, say: (message: Message) => string): Promise<Recording> {
  const now = (): number => performance.now();
  const result = await readHar(await readText(path), { salt: randomUUID(), now, pause });
  if (!result.ok) throw new Error(`${path}: ${say(result.error)}`);
  const record = emptyRecord();
  for (const event of result.events) applyEvent(record, event);
  return { record, target: record.navigations[0]?.url ?? record.exchanges[0]?.url ?? "", notes: result.notes };
}
