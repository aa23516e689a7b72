import { equalsIgnoringCase } from "../bytes/ascii.ts";

/** The attributes that some browser acts on. */
export type AttributeName =
  | "expires"
  | "max-age"
  | "domain"
  | "path"
  | "secure"
  | "httponly"
  | "samesite"
  | "partitioned"
  | "priority";

const BY_LENGTH: ReadonlyMap<number, readonly AttributeName[]> = new Map([
  [4, ["path"]],
  [6, ["secure", "domain"]],
  [7, ["expires", "max-age"]],
  [8, ["httponly", "samesite", "priority"]],
  [11, ["partitioned"]],
]);

/** The attribute whose name stands in `[start, end)` of `line`, in any case. RFC 6265bis section 5.6, attribute loop. */
export function recogniseAttribute(line: string, start: number, end: number): AttributeName | null {
  const candidates = BY_LENGTH.get(end - start);
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    if (equalsIgnoringCase(line, start, end, candidate)) return candidate;
  }
  return null;
}
