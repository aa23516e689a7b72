import type { ByteString } from "../../bytes/byte-string.ts";
import type { Range } from "../../bytes/text-range.ts";
import { checkContext } from "../context/check-context.ts";
import type { Request } from "../context/request.ts";
import { describeStorable, firstRefusal } from "../describe-storable.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { cookiesOfSite, type Jar } from "../jar/jar.ts";
import { type StoredCookie, samePartition } from "../jar/stored-cookie.ts";
import { parseSetCookie } from "../parse-set-cookie.ts";
import type { ParsedSetCookie } from "../parsed-set-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import type { StorableCookie } from "../storable-cookie.ts";
import { findSameKey, storeCookie } from "./store-cookie.ts";
import type { StoreResult } from "./store-result.ts";

const NOBODY: readonly StoredCookie[] = [];

/** Parses a set line by the rules of the request's engine and stores it. `serverDate`: the Date header in milliseconds. */
export function receiveSetLine(jar: Jar, line: ByteString, request: Request, serverDate: number | null = null) {
  return storeSetLine(jar, parseSetCookie(line, request.engine.profile, request.context.now, serverDate), request);
}

/** The storage model: what becomes of a parsed set line. RFC 6265bis section 5.7, branches S1 to S31. Throws nothing. */
export function storeSetLine(jar: Jar, parsed: ParsedSetCookie, request: Request): StoreResult {
  const { storage, access, engine } = request;
  const inPartition = access.partitionsAll || (parsed.partitioned && access.partition !== null);
  const partitionKey = inPartition ? access.partition : null;
  const present = cookiesOfSite(jar, request.site);
  // Only a line without Secure over an insecure connection can meet "leave Secure cookies alone".
  const endangers = !parsed.secure && !request.secureOrigin && present.length > 0;
  const secureCookies = endangers
    ? present.filter((cookie) => cookie.secure && samePartition(cookie.partitionKey, partitionKey))
    : NOBODY;
  const setting = secureCookies.length > 0 ? { ...storage, secureCookies } : storage;
  const { cookie, diagnostics } = describeStorable(parsed, setting);
  checkContext(parsed, request, diagnostics);

  const { now } = request.context;
  const stored = storedForm(cookie, partitionKey, now, jar.nextOrder);
  const reason = firstRefusal(diagnostics, engine.profile.refusalOrder);
  const facts = { diagnostics, assumed: access.assumed };
  if (reason === null) return storeCookie(jar, stored, cookie.deletes, request, facts);
  return {
    outcome: "rejected",
    reason,
    range: rangeOfReason(reason, diagnostics),
    cookie: stored,
    previous: findSameKey(present, stored, now),
    nearMisses: NOBODY,
    evicted: [],
    ...facts,
    jar,
  };
}

function storedForm(
  cookie: StorableCookie,
  partitionKey: StoredCookie["partitionKey"],
  now: number,
  order: number,
): StoredCookie {
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain,
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    partitionKey,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    priority: cookie.priority,
    expires: cookie.expires,
    created: now,
    order,
    lastAccess: now,
  };
}

function rangeOfReason(reason: ReasonCode, diagnostics: readonly Diagnostic[]): Range | null {
  const found = diagnostics.find(({ code }) => code === reason);
  return found === undefined ? null : { start: found.start, end: found.end };
}
