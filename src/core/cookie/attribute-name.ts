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

/** The attribute whose name stands in `[start, end)` of `line`, in any case. RFC 6265bis section 5.6, attribute loop. */
export function recogniseAttribute(line: string, start: number, end: number): AttributeName | null {
  const candidate = candidateFor(end - start, line.charCodeAt(start) | 0x20);
  return candidate !== null && equalsIgnoringCase(line, start, end, candidate) ? candidate : null;
}

/** The only attribute that has the length, or the first letter in lower case besides. */
function candidateFor(length: number, first: number): AttributeName | null {
  switch (length) {
    case 4:
      return "path";
    case 6:
      return first === 0x64 ? "domain" : "secure";
    case 7:
      return first === 0x65 ? "expires" : "max-age";
    case 8:
      if (first === 0x68) return "httponly";
      return first === 0x70 ? "priority" : "samesite";
    case 11:
      return "partitioned";
    default:
      return null;
  }
}
