import { registrableDomain } from "../../../site/registrable-domain.ts";
import { hostSubject } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** RFC 6265bis section 6.1 asks user agents for at least this many a domain. */
const FLOOR = 50;
/** Chromium begins to throw cookies of a registrable domain away above 180. */
const NEAR_EVICTION = 150;

export const tooManyCookies: RecordRule = {
  id: "too-many-cookies",
  references: [cookieRfc("6.1")],
  worst: "low",
  texts: ["", "near"],
  check({ rows }) {
    const counts = new Map<string, number>();
    for (const { state, domain, partitionKey, storeId } of rows) {
      if (state !== "present") continue;
      const key = `${registrableDomain(domain)}\n${partitionKey?.topLevelSite ?? ""}\n${storeId}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > FLOOR)
      .map(([key, count]) => {
        const domain = key.split("\n")[0] ?? "";
        return hostSubject(domain, {
          severity: "low",
          confidence: "observed",
          message: ruleText(this.id, count > NEAR_EVICTION ? "near" : "", domain, String(count)),
          evidence: [],
        });
      });
  },
};
