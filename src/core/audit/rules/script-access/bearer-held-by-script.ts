import type { Exchange } from "../../../capture/exchange.ts";
import { requestHeader } from "../../context/headers.ts";
import { readJwt } from "../../context/jwt.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { ASVS_DATA } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const HOUR = 3600;

/**
 * A bearer token on a page's own request was put there by a script, so scripts can read it wherever it is kept. Web
 * storage itself is out of sight.
 */
export const bearerHeldByScript: RecordRule = {
  id: "bearer-held-by-script",
  references: [asvs("14.3.3", ASVS_DATA), cwe(922)],
  worst: "low",
  texts: ["", "long"],
  check({ record }) {
    const hosts = new Map<string, { readonly seen: Exchange[]; long: boolean }>();
    for (const exchange of record.exchanges) {
      const token = /^bearer +(\S+)/i.exec(requestHeader(exchange, "authorization") ?? "")?.[1];
      if (token === undefined || exchange.type === "main_frame") continue;
      const host = hosts.get(exchange.host) ?? { seen: [], long: false };
      if (host.seen.length < 20) host.seen.push(exchange);
      host.long ||= lifetimeOf(token) > HOUR;
      hosts.set(exchange.host, host);
    }
    return [...hosts].map(([host, { seen, long }]) =>
      hostSubject(host, {
        severity: long ? "low" : "info",
        confidence: "likely",
        message: ruleText(this.id, long ? "long" : "", host),
        evidence: evidence(seen),
      }),
    );
  },
};

/** Seconds that a self-contained token is valid for; 0 where it does not say. */
function lifetimeOf(token: string): number {
  const jwt = readJwt(token);
  if (jwt?.expiresAt == null || jwt.issuedAt === null) return 0;
  return jwt.expiresAt - jwt.issuedAt;
}
