import { readJwt } from "./jwt.ts";

/** Longest value that is read in full. */
const LONGEST = 8192;

/**
 * A value as a person could read it: percent-encoding undone, and what Base64 hides of readable text. Each reading once;
 * the payload of a JSON Web Token among them. Throws on no text.
 */
export function readings(value: string): readonly string[] {
  const text = value.slice(0, LONGEST);
  const plain = unescaped(text);
  const found = new Set([plain]);
  const jwt = readJwt(plain);
  if (jwt !== null) found.add(JSON.stringify(jwt.claims));
  for (const part of plain.split(/[.|:;,&"]/)) {
    const inner = fromBase64(part);
    if (inner !== null) found.add(inner);
  }
  return [...found];
}

function unescaped(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const BASE64 = /^[A-Za-z0-9+/_-]{12,}={0,2}$/;
const READABLE = /^[\t\n\r -~\u00a0-\u00ff]+$/;

/** The text that Base64 holds, or null where it holds none that anybody would read. */
function fromBase64(part: string): string | null {
  if (!BASE64.test(part) || part.replace(/=+$/, "").length % 4 === 1) return null;
  try {
    const text = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    return READABLE.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** One named value inside a text: a field of JSON, a parameter, or `name:value`. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

const PAIR = /(?:^|[&|;,\s{])"?([A-Za-z][\w.-]{0,40})"?\s*[=:]\s*"?([^&|;,"}\s]{1,200})/g;

/** Named values of a readable text, in the order in which they stand. */
export function fieldsOf(text: string): readonly Field[] {
  return [...text.matchAll(PAIR)].map(([, name = "", value = ""]) => ({ name, value }));
}
