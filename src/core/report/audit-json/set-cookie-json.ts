import { type ByteString, byteStringFromText, lossyText, sliceBytes } from "../../bytes/byte-string.ts";
import type { SetLine } from "../../capture/exchange.ts";
import { explainedVerdict } from "../../capture/explain-line.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { Diagnostic } from "../../cookie/diagnostic.ts";
import type { SetCookieJson, SetCookieResultJson } from "./model.ts";

/** What stands for a value: the value itself, or its hash. */
export type Show = (value: string) => string;

export function setCookieJson(record: CaptureRecord, line: SetLine, show: Show): SetCookieJson {
  const shown = shownLine(line, show);
  const text = lossyText(shown);
  const verdict = explainedVerdict(record, line);
  return {
    line: text,
    ...(byteStringFromText(text) === shown ? {} : { lineBytes: btoa(shown) }),
    diagnostics: line.check.diagnostics.map((diagnostic) => moved(diagnostic, line, shown.length - line.line.length)),
    outcome: verdict.outcome,
    reason: verdict.reason,
    basis: verdict.basis,
    cookie: verdict.outcome === "rejected" ? null : resultJson(record, line),
  };
}

function shownLine({ line, parsed }: SetLine, show: Show): ByteString {
  const { start, end } = parsed.valueRange;
  const value = byteStringFromText(show(lossyText(parsed.value)));
  return (sliceBytes(line, 0, start) + (start === end ? "" : value) + sliceBytes(line, end)) as ByteString;
}

/** Where a diagnostic stands once the value in front of it is longer or shorter; a part of the value becomes all of it. */
function moved({ code, severity, start, end }: Diagnostic, { parsed }: SetLine, shift: number): Diagnostic {
  const value = parsed.valueRange;
  const at = (offset: number, inside: number): number => {
    if (offset <= value.start) return offset;
    return offset >= value.end ? offset + shift : inside;
  };
  return { code, severity, start: at(start, value.start), end: at(end, value.end + shift) };
}

/** What the jar holds where it holds it, else what the line asks for. */
function resultJson(record: CaptureRecord, line: SetLine): SetCookieResultJson {
  const held = line.key === null ? undefined : record.jar.get(line.key);
  const change = held?.history.find(
    ({ source }) => source.kind === "set-line" && source.exchangeId === line.exchangeId && source.index === line.index,
  );
  const { cookie } = line.check;
  const asked = cookie.sameSite === null || cookie.sameSite === "invalid" ? "unspecified" : cookie.sameSite;
  const expires = change ? change.cookie.expires : cookie.expires;
  return {
    name: line.identity.name,
    domain: line.identity.domain,
    hostOnly: line.identity.hostOnly,
    path: line.identity.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: change?.cookie.sameSite ?? asked,
    lifetime: expires === null ? "session" : "persistent",
    expires: isoTime(expires),
  };
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
