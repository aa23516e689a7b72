import { EMPTY_JAR } from "../cookie/jar/jar.ts";
import { storeSetLine } from "../cookie/store/store-set-line.ts";
import { readUrl } from "../site/url-parts.ts";
import type { SetLine } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";
import { requestOf } from "./request-of.ts";
import { thirdPartySetting } from "./third-party.ts";
import { NOT_EXPLAINED, type SetLineVerdict } from "./verdict.ts";

/**
 * The verdict of a set line, with the reason that the engine finds in who made the request where the line itself gives
 * none. That it was refused was observed; why stays the engine's reading, and "not explained" where it finds nothing.
 */
export function explainedVerdict(record: CaptureRecord, line: SetLine): SetLineVerdict {
  const { verdict } = line;
  const exchange = record.exchangesById.get(line.exchangeId);
  if (verdict.reason !== NOT_EXPLAINED || !exchange || readUrl(exchange.url) === null) return verdict;
  const request = requestOf(record, exchange, thirdPartySetting(record).setting);
  const result = storeSetLine(EMPTY_JAR, line.parsed, request);
  return result.outcome === "rejected" ? { ...verdict, reason: result.reason } : verdict;
}
