import { checkContext } from "../context/check-context.ts";
import type { Request } from "../context/request.ts";
import { describeStorable, type StorableDescription } from "../describe-storable.ts";
import { type StoredCookie, samePartition } from "../jar/stored-cookie.ts";
import type { ParsedSetCookie } from "../parsed-set-cookie.ts";

/** A set line on its way into the jar: who sent it, what its site has so far, and which partition it goes to. */
export interface Arrival {
  readonly parsed: ParsedSetCookie;
  readonly request: Request;
  readonly present: readonly StoredCookie[];
  readonly partitionKey: StoredCookie["partitionKey"];
}

/** Everything that can be said of a line before it meets the cookie of its key. RFC 6265bis section 5.7 steps 1 to 22. */
export function describeLine({ parsed, request, present, partitionKey }: Arrival): StorableDescription {
  const { storage } = request;
  // Only a line without Secure over an insecure connection can meet "leave Secure cookies alone".
  const endangers = !parsed.secure && !request.secureOrigin && present.length > 0;
  const secureCookies = endangers
    ? present.filter((cookie) => cookie.secure && samePartition(cookie.partitionKey, partitionKey))
    : [];
  const description = describeStorable(parsed, endangers ? { ...storage, secureCookies } : storage);
  checkContext(parsed, request, description.diagnostics);
  return description;
}
