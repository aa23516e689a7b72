import type { ByteString } from "../../bytes/byte-string.ts";
import { checkContext } from "../context/check-context.ts";
import type { Request } from "../context/request.ts";
import { defaultPath } from "../default-path.ts";
import { describeStorable, firstRefusal, type StorableDescription } from "../describe-storable.ts";
import { cookiesAt, type Jar } from "../jar/jar.ts";
import { type StoredCookie, samePartition } from "../jar/stored-cookie.ts";
import { lifetimeOf } from "../lifetime.ts";
import { parseSetCookie } from "../parse-set-cookie.ts";
import type { ParsedSetCookie } from "../parsed-set-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import { plainScope, type Scope } from "./plain-cookie.ts";
import { storeCookie } from "./store-cookie.ts";
import type { StoreResult } from "./store-result.ts";

type PartitionKey = StoredCookie["partitionKey"];

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
  const { access, engine } = request;
  const inPartition = access.partitionsAll || (parsed.partitioned && access.partition !== null);
  const partitionKey = inPartition ? access.partition : null;
  const present = cookiesAt(jar, request.place);
  const life = lifetimeOf(parsed, request.context.now);
  const explain = () => describe(parsed, request, present, partitionKey).diagnostics;

  let scope = plainScope(parsed, request, present, partitionKey);
  let reason: ReasonCode | null = null;
  if (scope === null) {
    const description = describe(parsed, request, present, partitionKey);
    scope = description.cookie;
    reason = firstRefusal(description.diagnostics, engine.profile.refusalOrder);
  }
  const cookie = storedForm(parsed, scope, partitionKey, life.expires, request, jar);
  const { assumed } = access;
  return storeCookie(
    jar,
    { cookie, previous: null, present, reason, deletes: life.deletes, assumed, explain },
    request,
  );
}

/** Everything that can be said of the line before it meets the jar. */
function describe(
  parsed: ParsedSetCookie,
  request: Request,
  present: readonly StoredCookie[],
  partitionKey: PartitionKey,
): StorableDescription {
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

function storedForm(
  parsed: ParsedSetCookie,
  scope: Scope,
  partitionKey: PartitionKey,
  expires: number | null,
  request: Request,
  jar: Jar,
): StoredCookie {
  const { now } = request.context;
  return {
    name: parsed.name,
    value: parsed.value,
    domain: scope.domain,
    hostOnly: scope.hostOnly,
    path: parsed.path ?? defaultPath(request.path),
    partitionKey,
    secure: parsed.secure,
    httpOnly: parsed.httpOnly,
    sameSite: parsed.sameSite,
    priority: parsed.priority,
    expires,
    created: now,
    order: jar.nextOrder,
    lastAccess: now,
  };
}
