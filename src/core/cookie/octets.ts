import { isControl, TAB } from "../bytes/ascii.ts";
import { type ByteString, isAscii, lossyText, sliceBytes } from "../bytes/byte-string.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { NameValuePair } from "./name-value-pair.ts";
import type { ParsedAttribute } from "./parsed-set-cookie.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** Anything but printable ASCII. */
export const UNUSUAL_OCTET = /[^\x20-\x7e]/;
const CONTROL = /[^\t\x20-\x7e\x80-\xff]/;

/** Refuses control characters (RFC 6265bis section 5.6 step 1) and, where the engine does, tabs. Notes invalid UTF-8. */
export function checkOctets(
  line: ByteString,
  pair: NameValuePair,
  attributes: readonly ParsedAttribute[],
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): void {
  // Nearly all lines have none of these, and a regular expression is the fastest loop over a string there is.
  if (!UNUSUAL_OCTET.test(line)) return;
  const control = line.search(CONTROL);
  if (control >= 0) diagnostics.push(controlDiagnostic(line, control, pair, profile));
  if (profile.innerTab === "refused") checkTabs(line, pair, attributes, diagnostics);
  if (!isAscii(line)) {
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
