import { registrableDomain } from "../../../site/registrable-domain.ts";
import { hostSubject } from "../../context/subjects.ts";
import { CHIPS } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ruleText } from "../../rule-text.ts";

const MOST_COOKIES = 180;
const MOST_OCTETS = 10_240;

/** What browsers keep of one site in one partition. */
export const partitionOverQuota: RecordRule = {
  id: "partition-over-quota",
  references: [CHIPS],
  worst: "low",
  texts: [""],
  check({ rows }) {
    const partitions = new Map<string, { cookies: number; octets: number }>();
    for (const { state, partitionKey, domain, size } of rows) {
      if (state !== "present" || partitionKey === null) continue;
      const key = `${registrableDomain(domain)}\n${partitionKey.topLevelSite}`;
      const sum = partitions.get(key) ?? { cookies: 0, octets: 0 };
      partitions.set(key, { cookies: sum.cookies + 1, octets: sum.octets + size });
    }
    return [...partitions]
      .filter(([, { cookies, octets }]) => cookies >= MOST_COOKIES || octets > MOST_OCTETS * 0.9)
      .map(([key, { cookies, octets }]) => {
        const [domain = "", top = ""] = key.split("\n");
        return hostSubject(domain, {
          severity: "low",
          confidence: "observed",
          message: ruleText(this.id, "", domain, top, String(cookies), String(octets)),
          evidence: [],
        });
      });
  },
};
