import type { ResponseEvent } from "./event.ts";
import type { Exchange } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";

/**
 * Whether the browser tells of no end after this answer. Firefox tells the end only of a request that it met while
 * somebody listened for ends: of one that was under way when the recording began it tells the headers, where they lead,
 * and after a 304 what it keeps. `getWrapper` in
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/webrequest/WebRequest.sys.mjs
 */
export function isLastWord(record: CaptureRecord, { requestId }: Exchange, answer: ResponseEvent): boolean {
  const [first] = record.chains.get(requestId) ?? [];
  if (record.begin?.browser !== "firefox" || first?.sentAt !== null || answer.status === 304) return false;
  return !answer.headers.some(([name]) => name === "location");
}
