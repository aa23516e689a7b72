import type { Exchange } from "../../../capture/exchange.ts";
import type { SessionTrack } from "../../../session/track/session-track.ts";
import { registrableDomain } from "../../../site/registrable-domain.ts";
import { siteDomain } from "../../../site/site.ts";
import type { FindingSubject } from "../../audit-result.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { requestHeader } from "../../context/headers.ts";
import { confidenceOf, isAuthenticated } from "../../context/sessions.ts";
import { SHORTEST, type Sighting } from "../../context/sightings.ts";
import { cookieSubject, evidence, trackSubject } from "../../context/subjects.ts";
import { urlValues } from "../../context/url-values.ts";
import { ASVS_DATA, NOT_IN_URLS, WSTG_EXPOSED } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const ID = "session-leaked-to-third-party";

/** The value of a session in the URL or the Referer of a request to another site: that site can use it. */
export const sessionLeakedToThirdParty: RecordRule = {
  id: ID,
  references: [NOT_IN_URLS, asvs("14.2.3", ASVS_DATA), WSTG_EXPOSED, cwe(598)],
  worst: "high",
  texts: ["url", "referer"],
  check(context) {
    return [...ofCookies(context), ...ofAddresses(context)];
  },
};

function ofCookies(context: AuditContext): readonly FindingSubject[] {
  const leaks = new Map<string, Sighting[]>();
  for (const sighting of context.sightings()) {
    const { session, exchange } = sighting;
    if (siteDomain(exchange.url) === registrableDomain(session.row.domain)) continue;
    const known = leaks.get(session.row.id);
    if (known === undefined) leaks.set(session.row.id, [sighting]);
    else known.push(sighting);
  }
  return [...leaks.values()].flatMap((sightings) => {
    const [first] = sightings;
    if (first === undefined) return [];
    const { session, where } = first;
    const hosts = new Set(sightings.map(({ exchange }) => exchange.host));
    return cookieSubject(session.row, {
      severity: session.grade === "guess" ? "low" : "high",
      confidence: confidenceOf(session),
      message: ruleText(ID, where, session.row.name, [...hosts].slice(0, 5).join(", ")),
      evidence: evidence(sightings.map(({ exchange }) => exchange)),
    });
  });
}

/** Sessions that live in addresses, and that a link or a Referer carried to another site. */
function ofAddresses({ history, record }: AuditContext): readonly FindingSubject[] {
  const byValue = new Map<string, SessionTrack>();
  for (const track of history.tracks) {
    if (track.carrier !== "url" || track.correction === "not-session") continue;
    for (const { value } of track.values) if (value.length >= SHORTEST) byValue.set(value, track);
  }
  const leaks = new Map<SessionTrack, { readonly where: "url" | "referer"; readonly exchanges: Exchange[] }>();
  for (const exchange of byValue.size === 0 ? [] : record.exchanges) {
    for (const where of ["url", "referer"] as const) {
      const address = where === "url" ? exchange.url : (requestHeader(exchange, "referer") ?? "");
      const track = urlValues(address)
        .map(({ value }) => byValue.get(value))
        .find((found) => found !== undefined);
      if (track === undefined || siteDomain(exchange.url) === track.site) continue;
      const known = leaks.get(track);
      if (known === undefined) leaks.set(track, { where, exchanges: [exchange] });
      else known.exchanges.push(exchange);
    }
  }
  return [...leaks].map(([track, { where, exchanges }]) => {
    const hosts = new Set(exchanges.map(({ host }) => host));
    return trackSubject(track, {
      severity: isAuthenticated(track) ? "high" : "medium",
      confidence: track.confidence,
      message: ruleText(ID, where, track.name, [...hosts].slice(0, 5).join(", ")),
      evidence: evidence(exchanges),
    });
  });
}
