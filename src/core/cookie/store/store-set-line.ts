import { type ByteString, byteStringFromText, lossyText } from "../../bytes/byte-string.ts";
import type { Request } from "../context/request.ts";
import { defaultPath } from "../default-path.ts";
import { firstRefusal } from "../describe-storable.ts";
import { cookiesAt, type Jar } from "../jar/jar.ts";
import type { StoredCookie } from "../jar/stored-cookie.ts";
import { expiryOf } from "../lifetime.ts";
import { parseSetCookie } from "../parse-set-cookie.ts";
import type { ParsedSetCookie } from "../parsed-set-cookie.ts";
import { PlainSetCookie } from "../plain/plain-set-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import { describeLine } from "./describe-line.ts";
import { plainScope, type Scope } from "./plain-cookie.ts";
import { storeCookie } from "./store-cookie.ts";
import { StoreAttempt, type StoreResult } from "./store-result.ts";

/** Parses a set line by the rules of the request's engine and stores it. `serverDate`: the Date header in milliseconds. */
export function receiveSetLine(
  jar: Jar,
  line: ByteString,
  request: Request,
  serverDate: number | null = null,
): StoreResult {
  return storeSetLine(jar, parseSetCookie(line, request.engine.profile, request.context.now, serverDate), request);
}

/** The storage model: what becomes of a parsed set line. RFC 6265bis section 5.7, branches S1 to S31. Throws nothing. */
export function storeSetLine(jar: Jar, parsed: ParsedSetCookie, request: Request): StoreResult {
  const { access } = request;
  const inPartition = access.partitionsAll || (parsed.partitioned && access.partition !== null);
  const partitionKey = inPartition ? access.partition : null;
  const present = cookiesAt(jar, request.place);
  let scope = plainScope(parsed, request, present, partitionKey);
  let reason: ReasonCode | null = null;
  if (scope === null) {
    const { cookie, diagnostics } = describeLine({ parsed, request, present, partitionKey });
    scope = cookie;
    reason = firstRefusal(diagnostics, request.engine.profile.refusalOrder);
  }
  const cookie = storedForm(parsed, scope, partitionKey, request, jar);
  return storeCookie(new StoreAttempt(parsed, request, present, cookie, jar), reason);
}

function keptValue(value: ByteString, { engine }: Request): ByteString {
  return engine.jar.values === "octets" ? value : byteStringFromText(lossyText(value));
}

function storedForm(
  parsed: ParsedSetCookie,
  scope: Scope,
  partitionKey: StoredCookie["partitionKey"],
  request: Request,
  jar: Jar,
): StoredCookie {
  const { now } = request.context;
  return {
    name: parsed.name,
    value: parsed instanceof PlainSetCookie ? parsed.value : keptValue(parsed.value, request),
    domain: scope.domain,
    hostOnly: scope.hostOnly,
    path: parsed.path ?? defaultPath(request.path),
    partitionKey,
    secure: parsed.secure,
    httpOnly: parsed.httpOnly,
    sameSite: parsed.sameSite,
    priority: parsed.priority,
    expires: expiryOf(parsed, now),
    created: now,
    order: jar.nextOrder,
    lastAccess: now,
  };
}
