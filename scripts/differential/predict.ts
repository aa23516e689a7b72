import { isUtf8 } from "node:buffer";
import { type ByteString, lossyText, sliceBytes } from "../../src/core/bytes/byte-string.ts";
import { type Request, readRequest } from "../../src/core/cookie/context/request.ts";
import type { RequestContext } from "../../src/core/cookie/context/request-context.ts";
import { allCookies, EMPTY_JAR } from "../../src/core/cookie/jar/jar.ts";
import { isExpired, type StoredCookie } from "../../src/core/cookie/jar/stored-cookie.ts";
import { ENGINES } from "../../src/core/cookie/profiles/jar/engines.ts";
import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";
import { cookiesFor } from "../../src/core/cookie/retrieve/cookies-for.ts";
import type { Retrieval } from "../../src/core/cookie/retrieve/retrieval.ts";
import type { StoreResult } from "../../src/core/cookie/store/store-result.ts";
import { receiveSetLine } from "../../src/core/cookie/store/store-set-line.ts";
import { addressesOf, lineOf, type Run } from "./address.ts";
import type { Action, Case, Setting } from "./case.ts";
import type { HeldCookie, Observation } from "./observation.ts";

/** What the engine says of one action. */
export interface PredictedAction {
  readonly context: RequestContext;
  readonly request: Request;
  readonly retrieval: Retrieval;
  readonly lines: readonly { readonly line: string; readonly result: StoreResult }[];
}

export interface Prediction {
  readonly actions: readonly PredictedAction[];
  readonly held: readonly HeldCookie[];
}

/** Runs a case through the engine, with the times at which the servers saw its requests. */
export function predict(
  test: Case,
  run: Run,
  firstStop: number,
  { hits }: Pick<Observation, "hits">,
  profile: ProfileId,
  setting: Setting,
): Prediction {
  let jar = EMPTY_JAR;
  let now = Date.now();
  const actions = test.actions.map((action, at) => {
    now = hits[at]?.at ?? now;
    const context = contextOf(action, firstStop + at, test, run, setting, now);
    const request = readRequest(context, ENGINES[profile]);
    const retrieval = cookiesFor(jar, request);
    const receive = (template: string, by: Request) => {
      const line = lineOf(template, action, test, run);
      const result = receiveSetLine(jar, line as ByteString, by);
      jar = result.jar;
      return { line, result };
    };
    const hints = readRequest({ ...context, status: 103 }, ENGINES[profile]);
    const lines = [
      ...(action.early ?? []).map((template) => receive(template, hints)),
      ...action.lines.map((template) => receive(template, request)),
    ];
    return { context, request, retrieval, lines };
  });
  const living = allCookies(jar).filter((cookie) => !isExpired(cookie, now));
  return { actions, held: living.map((cookie) => heldForm(cookie, profile)) };
}

function contextOf(action: Action, at: number, test: Case, run: Run, setting: Setting, now: number): RequestContext {
  const { top, frame, via, target } = addressesOf(action, at, test, run);
  const { how, status } = action;
  const topLevel = how === "top-get" || how === "top-post";
  const posts = how === "top-post" && (via.length === 0 || status === 307);
  return {
    url: target,
    method: posts ? "POST" : "GET",
    topLevelUrl: topLevel ? target : top,
    initiator: frame ?? top,
    kind: topLevel ? "top-level-navigation" : how === "frame" ? "frame-navigation" : "subresource",
    frameAncestors: frame === null ? [] : [frame],
    redirectChain: via,
    credentials: how === "fetch-omit" ? "omit" : how === "fetch-same-origin" ? "same-origin" : "include",
    noCors: how.startsWith("fetch"),
    now,
    thirdPartyCookies: setting,
    api: "http",
  };
}

function heldForm(cookie: StoredCookie, profile: ProfileId): HeldCookie {
  const { partitionKey } = cookie;
  return {
    // Firefox tells the octets of names as characters, its values decoded.
    name: profile === "firefox" ? cookie.name : lossyText(cookie.name),
    value: lossyText(profile === "firefox" ? cookie.value : beforeInvalid(cookie.value)),
    domain: (cookie.hostOnly ? "" : ".") + cookie.domain,
    path: lossyText(cookie.path),
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    expires: cookie.expires === null ? null : cookie.expires / 1000,
    partition:
      partitionKey === null
        ? ""
        : `${partitionKey.topLevelSite} ${partitionKey.hasCrossSiteAncestor ? "cross" : "same"}`,
  };
}

/** What Chromium's protocol tells of a value: it ends where that is no more UTF-8. */
function beforeInvalid(value: ByteString): ByteString {
  let end = value.length;
  while (!isUtf8(Buffer.from(value.slice(0, end), "latin1"))) end--;
  return sliceBytes(value, 0, end);
}
