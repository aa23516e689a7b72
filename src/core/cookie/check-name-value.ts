import { isControl } from "../bytes/ascii.ts";
import { cookieNamePrefix } from "./cookie-name-prefix.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { MAX_NAME_VALUE } from "./name-value-pair.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import type { StoreProfile } from "./profiles/profile.ts";

/** Refusals that follow from name and value alone. RFC 6265bis section 5.7 steps 2 to 4 and 22. */
export function checkNameAndValue(parsed: ParsedSetCookie, profile: StoreProfile, diagnostics: Diagnostic[]): void {
  const { name, value, nameRange, valueRange } = parsed;
  if (name === "" && value === "") {
    diagnostics.push(diagnostic("empty-name-and-value", 0, endOfPair(parsed)));
    return;
  }
  // The parser of set lines has refused these already; cookies from other APIs come without its remarks.
  if (parsed.line === "" && containsControl(name)) {
    diagnostics.push(diagnostic("control-character-stored-name", nameRange.start, nameRange.end));
  }
  if (parsed.line === "" && containsControl(value)) {
    diagnostics.push(diagnostic("control-character-stored-value", valueRange.start, valueRange.end));
  }
  if (parsed.line === "" && name.length + value.length > MAX_NAME_VALUE) {
    diagnostics.push(diagnostic("stored-name-value-too-long", nameRange.start, valueRange.end));
  }
  if (name === "") checkNameless(parsed, profile, diagnostics);
}

function checkNameless(parsed: ParsedSetCookie, profile: StoreProfile, diagnostics: Diagnostic[]): void {
  const { start, end } = parsed.valueRange;
  if (profile.nameless === "refused") diagnostics.push(diagnostic("nameless-refused", 0, end));
  if (profile.ambiguousNameless === "refused" && parsed.value.includes("=")) {
    diagnostics.push(diagnostic("ambiguous-serialisation", 0, end));
  }
  const prefix = cookieNamePrefix(parsed.value, profile.httpPrefixes);
  if (prefix === "__http-" || prefix === "__host-http-") {
    diagnostics.push(diagnostic("http-prefix-in-nameless-value", start, start + prefix.length));
  } else if (prefix !== null) {
    diagnostics.push(diagnostic("prefix-in-nameless-value", start, start + prefix.length));
  }
}

function endOfPair(parsed: ParsedSetCookie): number {
  const semicolon = parsed.line.indexOf(";");
  return semicolon < 0 ? parsed.line.length : semicolon;
}

function containsControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true;
  return false;
}
