import type { Exchange } from "../../../capture/exchange.ts";
import { isIpAddress } from "../../../cookie/canonical-host.ts";
import { isLoopback } from "../../../cookie/secure-origin.ts";
import { travelsInClear } from "../../context/address-parts.ts";
import { hostSubject } from "../../context/subjects.ts";
import { parseHsts } from "../../hsts.ts";
import { rfc, WSTG_HIJACKING } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ASVS_COOKIES, asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const YEAR = 31_536_000;

/**
 * Hosts that set a session over https and do not ask to be reached by https only, for a year at least. For an address the
 * header means nothing: RFC 6797 section 8.1.1.
 */
export const hstsAbsent: RecordRule = {
  id: "hsts-absent",
  references: [asvs("3.4.1", ASVS_COOKIES), WSTG_HIJACKING, rfc(6797, "6.1"), cwe(319)],
  worst: "low",
  texts: ["", "short", "subdomains"],
  check(context) {
    const hosts = new Map<string, Exchange>();
    for (const { row } of context.sessions().values()) {
      for (const { exchange } of context.lines().get(row) ?? []) {
        const secure = travelsInClear(exchange) === false && !isLoopback(exchange.host) && !isIpAddress(exchange.host);
        if (secure && !hosts.has(exchange.host)) hosts.set(exchange.host, exchange);
      }
    }
    return [...hosts].flatMap(([host, exchange]) => {
      const header = covering(context.record.hsts, host);
      const policy = header === null ? null : parseHsts(header);
      const variant = policy === null || policy.maxAge === 0 ? "" : policy.maxAge < YEAR ? "short" : "subdomains";
      if (variant === "subdomains" && policy?.includeSubDomains) return [];
      return hostSubject(host, {
        severity: variant === "subdomains" ? "info" : "low",
        confidence: "observed",
        message: ruleText(this.id, variant, host, String(policy?.maxAge ?? 0)),
        evidence: [exchange.id],
      });
    });
  },
};

/** The host's own policy, or one of a parent that includes its subdomains. RFC 6797 section 8.2. */
function covering(hsts: ReadonlyMap<string, string>, host: string): string | null {
  const own = hsts.get(host);
  if (own !== undefined) return own;
  for (let at = host.indexOf("."); at >= 0; at = host.indexOf(".", at + 1)) {
    const header = hsts.get(host.slice(at + 1));
    if (header !== undefined && parseHsts(header)?.includeSubDomains) return header;
  }
  return null;
}
