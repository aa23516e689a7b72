import type { Exchange } from "../../../capture/exchange.ts";
import type { SessionTrack, TrackEvent } from "../../../session/track/session-track.ts";
import { cacheDirectives, responseHeader } from "../../context/headers.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { ASVS_DATA, rfc } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const CONTENT = /^\s*(?:text\/html|application\/(?:[\w.+-]*\+)?json|application\/xhtml)/i;

/** Pages of a signed-in person that the browser may keep, one finding a host. */
export const authenticatedPageCacheable: RecordRule = {
  id: "authenticated-page-cacheable",
  references: [asvs("14.3.2", ASVS_DATA), rfc(9111, "5.2.2.5"), cwe(525)],
  worst: "low",
  texts: [""],
  check(context) {
    const pages = new Map<string, Exchange[]>();
    for (const { row, track, authenticated } of context.sessions().values()) {
      if (!authenticated || track === null) continue;
      const isSignedIn = signedInDuring(track);
      for (const { exchange } of context.carries().get(row.id) ?? []) {
        if (!isSignedIn(exchange.response?.time ?? 0) || !isKept(exchange)) continue;
        const known = pages.get(exchange.host);
        if (known === undefined) pages.set(exchange.host, [exchange]);
        else known.push(exchange);
      }
    }
    return [...pages].map(([host, exchanges]) =>
      hostSubject(host, {
        severity: "low",
        confidence: "likely",
        message: ruleText(this.id, "", host, String(new Set(exchanges).size)),
        evidence: evidence(exchanges),
      }),
    );
  },
};

const OVER: ReadonlySet<TrackEvent["kind"]> = new Set(["signed-out", "expired", "ended", "ended-with-browser"]);

/** Before the first sign-in that the record shows and after an end, what is answered is about nobody. */
function signedInDuring({ events }: SessionTrack): (time: number) => boolean {
  const turns = events.filter(({ kind }) => kind === "signed-in" || OVER.has(kind));
  const first = turns[0]?.kind !== "signed-in";
  return (time) => {
    const last = turns.findLast(({ at }) => at <= time);
    return last === undefined ? first : last.kind === "signed-in";
  };
}

function isKept(exchange: Exchange): boolean {
  if (exchange.method !== "GET" || exchange.response?.status !== 200) return false;
  return CONTENT.test(responseHeader(exchange, "content-type") ?? "") && !cacheDirectives(exchange).has("no-store");
}
