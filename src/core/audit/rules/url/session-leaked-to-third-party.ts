import { registrableDomain } from "../../../site/registrable-domain.ts";
import { siteDomain } from "../../../site/site.ts";
import { confidenceOf } from "../../context/sessions.ts";
import type { Sighting } from "../../context/sightings.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { ASVS_DATA, NOT_IN_URLS, WSTG_EXPOSED } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** The value of a session in the URL or the Referer of a request to another site: that site can use it. */
export const sessionLeakedToThirdParty: RecordRule = {
  id: "session-leaked-to-third-party",
  references: [NOT_IN_URLS, asvs("14.2.3", ASVS_DATA), WSTG_EXPOSED, cwe(598)],
  worst: "high",
  texts: ["url", "referer"],
  check(context) {
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
        message: ruleText(this.id, where, session.row.name, [...hosts].slice(0, 5).join(", ")),
        evidence: evidence(sightings.map(({ exchange }) => exchange)),
      });
    });
  },
};
