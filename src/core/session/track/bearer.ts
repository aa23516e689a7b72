import { lossyText } from "../../bytes/byte-string.ts";
import type { Exchange } from "../../capture/exchange.ts";

// `Token` is what Django REST framework, Rails and GitHub call it. RFC 6750 section 2.1; RFC 9449 section 7.1.
const CREDENTIALS = /^(?:Bearer|Token|DPoP) +(?:token=)?"?([^\s",]+)/i;

/** The token that a request carried in Authorization, or null. */
export function bearerToken({ headers }: Exchange): string | null {
  const header = headers.find(([name]) => name === "authorization");
  return header ? (CREDENTIALS.exec(lossyText(header[1]))?.[1] ?? null) : null;
}
