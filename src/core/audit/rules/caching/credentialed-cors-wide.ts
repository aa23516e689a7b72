import type { Exchange } from "../../../capture/exchange.ts";
import { schemefulSite } from "../../../site/site.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { requestHeader, responseHeader } from "../../context/headers.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { WSTG_CORS } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ASVS_COOKIES, asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A foreign origin may read answers that came with the session. One that is allowed on purpose looks the same. */
export const credentialedCorsWide: RecordRule = {
  id: "credentialed-cors-wide",
  references: [asvs("3.4.2", ASVS_COOKIES), WSTG_CORS, cwe(942)],
  worst: "medium",
  texts: ["", "null"],
  check(context) {
    const hosts = new Map<string, { readonly exchanges: Exchange[]; readonly origins: Set<string> }>();
    for (const { row } of context.sessions().values()) {
      for (const { exchange } of context.carries().get(row.id) ?? []) {
        const origin = requestHeader(exchange, "origin");
        if (origin === null || !isForeign(origin, exchange.url) || !isAllowed(exchange, origin)) continue;
        const known = hosts.get(exchange.host) ?? { exchanges: [], origins: new Set() };
        known.exchanges.push(exchange);
        known.origins.add(origin);
        hosts.set(exchange.host, known);
      }
    }
    return [...hosts].map(([host, { exchanges, origins }]): FindingSubject => {
      const shown = [...origins].slice(0, 5).join(", ");
      return hostSubject(host, {
        severity: "medium",
        confidence: "check",
        message: ruleText(this.id, origins.has("null") ? "null" : "", host, shown),
        evidence: evidence(exchanges),
      });
    });
  },
};

function isForeign(origin: string, url: string): boolean {
  return origin === "null" || schemefulSite(origin) !== schemefulSite(url);
}

function isAllowed(exchange: Exchange, origin: string): boolean {
  return (
    responseHeader(exchange, "access-control-allow-origin")?.trim() === origin &&
    responseHeader(exchange, "access-control-allow-credentials")?.trim() === "true"
  );
}
