import { isControl, TAB } from "../bytes/ascii.ts";
import { type ByteString, lossyText, sliceBytes } from "../bytes/byte-string.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { NameValuePair } from "./name-value-pair.ts";
import type { ParsedAttribute } from "./parsed-set-cookie.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** What kinds of octets a line holds. */
export interface OctetSurvey {
  /** Offset of the first control character other than the tab, -1 without one. */
  readonly control: number;
  readonly hasTab: boolean;
  readonly isAscii: boolean;
}

/** One pass over the line, so that the checks below cost nothing for the lines that need none. */
export function surveyOctets(line: ByteString): OctetSurvey {
  let control = -1;
  let hasTab = false;
  let seen = 0;
  for (let at = 0; at < line.length; at++) {
    const octet = line.charCodeAt(at);
    seen |= octet;
    if (octet >= 0x20 && octet !== 0x7f) continue;
    if (octet === TAB) hasTab = true;
    else if (control < 0) control = at;
  }
  return { control, hasTab, isAscii: seen < 0x80 };
}

/** Refuses control characters (RFC 6265bis section 5.6 step 1) and, where the engine does, tabs. Notes invalid UTF-8. */
export function checkOctets(
  line: ByteString,
  survey: OctetSurvey,
  pair: NameValuePair,
  attributes: readonly ParsedAttribute[],
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): void {
  if (survey.control >= 0) diagnostics.push(controlDiagnostic(line, survey.control, pair, profile));
  if (survey.hasTab && profile.innerTab === "refused") checkTabs(line, pair, attributes, diagnostics);
  if (!survey.isAscii) {
    checkUtf8(line, pair.nameStart, pair.nameEnd, diagnostics);
    checkUtf8(line, pair.valueStart, pair.valueEnd, diagnostics);
  }
}

function controlDiagnostic(line: ByteString, start: number, pair: NameValuePair, profile: ParseProfile): Diagnostic {
  let end = start + 1;
  while (end < line.length && isControl(line.charCodeAt(end))) end++;
  if (start >= pair.end) return diagnostic("control-character-in-attribute", start, end);
  const inName = pair.equals < 0 ? profile.pairWithoutEquals === "name" : start < pair.equals;
  return diagnostic(inName ? "control-character-in-name" : "control-character-in-value", start, end);
}

/** V16: a tab that trimming left inside of a name or value, of the cookie or of any attribute. */
function checkTabs(
  line: ByteString,
  pair: NameValuePair,
  attributes: readonly ParsedAttribute[],
  diagnostics: Diagnostic[],
): void {
  const inName = tabIn(line, pair.nameStart, pair.nameEnd);
  if (inName >= 0) diagnostics.push(diagnostic("tab-in-name", inName, inName + 1));
  const inValue = tabIn(line, pair.valueStart, pair.valueEnd);
  if (inValue >= 0) diagnostics.push(diagnostic("tab-in-value", inValue, inValue + 1));
  for (const attribute of attributes) {
    const beforeValue = tabIn(line, attribute.start, attribute.nameEnd);
    const tab = beforeValue < 0 ? tabIn(line, attribute.valueStart, attribute.end) : beforeValue;
    if (tab >= 0) {
      diagnostics.push(diagnostic("tab-in-attribute", tab, tab + 1));
      return;
    }
  }
}

function tabIn(line: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (line.charCodeAt(at) === TAB) return at;
  return -1;
}

function checkUtf8(line: ByteString, start: number, end: number, diagnostics: Diagnostic[]): void {
  if (lossyText(sliceBytes(line, start, end)).includes("\ufffd")) diagnostics.push(diagnostic("not-utf-8", start, end));
}
