import type { CookieRow } from "../../capture/cookie-row.ts";
import type { SetLine } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { saltedHash } from "../../session/fingerprint.ts";
import { redactSetCookie } from "../../session/redact-header.ts";
import { correctedLine } from "./corrected-line.ts";

/** The line that set the cookie last; the last of all where none did. */
export function lastSettingLine({ lines }: Pick<CookieRow, "lines">): SetLine | null {
  return lines.findLast(({ identity }) => !identity.deletes) ?? lines.at(-1) ?? null;
}

/**
 * That line as it should be, its value hidden; null where no line mends what breaks any of the rules.
 *
 * @param rules ids of the rules that the cookie breaks
 */
export function shownCorrection(
  record: CaptureRecord,
  row: Pick<CookieRow, "lines">,
  rules: readonly string[],
): string | null {
  const set = lastSettingLine(row);
  const line = set && correctedLine(set, rules);
  return line && redactSetCookie(line, (value) => saltedHash(record.begin?.salt ?? "", value));
}
