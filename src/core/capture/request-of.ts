import { type Request, readRequest } from "../cookie/context/request.ts";
import type { RequestContext, ThirdPartyCookies } from "../cookie/context/request-context.ts";
import { ENGINES } from "../cookie/profiles/jar/engines.ts";
import type { ProfileId } from "../cookie/profiles/profile.ts";
import type { Exchange } from "./exchange.ts";
import { type CaptureRecord, profileIdOf } from "./record.ts";
import { thirdPartyOf } from "./third-party.ts";

/**
 * An exchange as the engine wants it. What the browser does not tell is taken as usual and can be wrong: the credentials
 * mode of a fetch, and frames between a nested frame and the top-level document.
 */
export function contextOf(record: CaptureRecord, exchange: Exchange, thirdParty: ThirdPartyCookies): RequestContext {
  const chain = record.chains.get(exchange.requestId) ?? [exchange];
  const hops = chain.slice(0, Math.max(0, chain.indexOf(exchange)));
  const inFrame = exchange.frameId > 0 && exchange.type !== "main_frame";
  return {
    url: exchange.url,
    method: exchange.method === "" ? "GET" : exchange.method,
    topLevelUrl: exchange.topUrl,
    initiator: exchange.initiator,
    kind: kindOf(exchange.type),
    // A frame's requests come from its own document; the frames around it are not told.
    frameAncestors: inFrame && exchange.type !== "sub_frame" && exchange.initiator ? [exchange.initiator] : [],
    redirectChain: hops.map(({ url }) => url),
    credentials: "include",
    now: exchange.sentAt ?? exchange.response?.time ?? 0,
    thirdPartyCookies: thirdParty,
    api: "http",
    ...(exchange.response ? { status: exchange.response.status } : {}),
  };
}

function kindOf(type: string): RequestContext["kind"] {
  if (type === "main_frame") return "top-level-navigation";
  return type === "sub_frame" ? "frame-navigation" : "subresource";
}

/** The same, worked out for one engine: that of the browser which made the record, unless said. */
export function requestOf(
  record: CaptureRecord,
  exchange: Exchange,
  thirdParty: ThirdPartyCookies = thirdPartyOf(record, exchange),
  profile: ProfileId = profileIdOf(record),
): Request {
  return readRequest(contextOf(record, exchange, thirdParty), ENGINES[profile]);
}
