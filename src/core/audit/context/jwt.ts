/** What the rules ask of a JSON Web Token; times in seconds since 1970. RFC 7519 section 4.1. */
export interface Jwt {
  readonly algorithm: string | null;
  readonly signature: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly issuedAt: number | null;
  readonly expiresAt: number | null;
}

const COMPACT = /^(eyJ[\w-]+)\.(eyJ[\w-]+|e30)\.([\w-]*)$/;

/** Longest token that is read: a cookie holds no more. */
const LONGEST = 8192;

/** A signed token in compact form, or null for anything else. Throws on no text. RFC 7515 section 3.1. */
export function readJwt(text: string): Jwt | null {
  if (text.length > LONGEST) return null;
  const [, head, body, signature] = COMPACT.exec(text) ?? [];
  if (head === undefined || body === undefined || signature === undefined) return null;
  const [header, claims] = [jsonOf(head), jsonOf(body)];
  if (header === null || claims === null) return null;
  const algorithm = header["alg"];
  return {
    algorithm: typeof algorithm === "string" ? algorithm : null,
    signature,
    claims,
    issuedAt: timeOf(claims["iat"]),
    expiresAt: timeOf(claims["exp"]),
  };
}

function timeOf(claim: unknown): number | null {
  return typeof claim === "number" && Number.isFinite(claim) ? claim : null;
}

/** The object that Base64 text holds, or null. */
export function jsonOf(encoded: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
