import { decodeBase64Url } from "./base64-text.ts";
import { prettyJson } from "./json-text.ts";

export interface DecodedJwt {
  /** JOSE header as laid out JSON. */
  readonly header: string;
  readonly claims: string;
  /** NumericDate claims, in milliseconds since 1970. */
  readonly times: readonly { readonly claim: string; readonly time: number }[];
}

const COMPACT = /^(?:s:)?([\w-]{4,})\.([\w-]{4,})\.([\w-]*)/;
const TIME_CLAIMS = ["iat", "nbf", "exp", "auth_time"];

/** Header and claims of a JSON Web Token, read and not verified. RFC 7519 section 7.2, RFC 7515 section 3.1. */
export function decodeJwt(text: string): DecodedJwt | null {
  const parts = COMPACT.exec(text);
  const header = prettyJson(decodeBase64Url(parts?.[1] ?? "") ?? "");
  const claims = prettyJson(decodeBase64Url(parts?.[2] ?? "") ?? "");
  if (header === null || claims === null) return null;
  const values: Readonly<Record<string, unknown>> = JSON.parse(claims);
  const times = TIME_CLAIMS.flatMap((claim) => {
    const seconds = values[claim];
    return typeof seconds === "number" ? [{ claim, time: seconds * 1000 }] : [];
  });
  return { header, claims, times };
}
