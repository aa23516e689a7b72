import { ASVS_TRANSPORT, asvs, cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, transportSeverity } from "../session-severity.ts";

/** A cookie that came over http, where it could be read and changed on the way, and that goes back over http. */
export const secureFromHttp: Rule = {
  id: "secure-from-http",
  references: [asvs("12.2.1", ASVS_TRANSPORT), WSTG_COOKIE_ATTRIBUTES, cwe(319), cookieRfc("8.3")],
  worst: "medium",
  texts: [""],
  check(subject) {
    if (subject.row.secure || subject.scheme !== "http") return null;
    return {
      severity: transportSeverity(subject, "medium"),
      confidence: flagConfidence(subject),
      message: ruleText(this.id, "", subject.row.name),
    };
  },
};
