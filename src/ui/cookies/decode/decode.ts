import { decodeBase64Text } from "./base64-text.ts";
import { prettyJson } from "./json-text.ts";
import { decodeJwt } from "./jwt.ts";
import { timeNumbers } from "./time-number.ts";
import { decodeUrlText } from "./url-text.ts";

/** One way to read a value. `text` may span lines. */
export type Reading =
  | { readonly kind: "url" | "base64" | "json" | "jwt-header" | "jwt-claims"; readonly text: string }
  | { readonly kind: "time"; readonly label: string; readonly time: number };

/** How a value can be read, outermost first; empty where it is only what it looks like. Times are since 1970. */
export function decodeValue(value: string): readonly Reading[] {
  const readings: Reading[] = [];
  const plain = decodeUrlText(value) ?? value;
  if (plain !== value) readings.push({ kind: "url", text: plain });
  const jwt = decodeJwt(plain);
  if (jwt !== null) {
    readings.push({ kind: "jwt-header", text: jwt.header }, { kind: "jwt-claims", text: jwt.claims });
    return [...readings, ...jwt.times.map(({ claim, time }): Reading => ({ kind: "time", label: claim, time }))];
  }
  const inner = unquote(plain);
  const base64 = decodeBase64Text(inner);
  const json = prettyJson(base64 ?? inner);
  if (json !== null) readings.push({ kind: "json", text: json });
  else if (base64 !== null) readings.push({ kind: "base64", text: base64 });
  return [
    ...readings,
    ...timeNumbers(base64 ?? plain).map(({ digits, time }): Reading => ({ kind: "time", label: digits, time })),
  ];
}

/** Some servers quote values; the quotes are part of the value but not of what is encoded in it. */
function unquote(text: string): string {
  return /^"(.*)"$/s.exec(text)?.[1] ?? text;
}
