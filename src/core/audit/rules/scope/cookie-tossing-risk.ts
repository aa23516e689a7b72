import { registrableDomain } from "../../../site/registrable-domain.ts";
import { confidenceOf } from "../../context/sessions.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { weigh } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A sibling host can set a cookie of the session's name for the whole domain; only `__Host-` keeps it out. */
export const cookieTossingRisk: RecordRule = {
  id: "cookie-tossing-risk",
  references: [asvs("3.3.3", ASVS_COOKIES), cookieRfc("8.6"), cookieRfc("4.1.3.2")],
  worst: "low",
  texts: [""],
  check(context) {
    const hosts = new Map<string, Set<string>>();
    for (const { host } of context.record.exchanges) {
      if (host === "") continue;
      const domain = registrableDomain(host);
      hosts.set(domain, (hosts.get(domain) ?? new Set<string>()).add(host));
    }
    return [...context.sessions().values()].flatMap((session) => {
      const { row } = session;
      if (row.state !== "present" || /^__Host-/i.test(row.name)) return [];
      const siblings = [...(hosts.get(registrableDomain(row.domain)) ?? [])].filter((host) => host !== row.domain);
      if (siblings.length === 0) return [];
      return cookieSubject(row, {
        severity: weigh(context, row, "low"),
        confidence: confidenceOf(session) === "observed" ? "likely" : confidenceOf(session),
        message: ruleText(this.id, "", row.name, siblings.slice(0, 5).join(", ")),
        evidence: [],
      });
    });
  },
};
