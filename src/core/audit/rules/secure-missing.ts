import { ASVS_COOKIES, asvs, cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, transportSeverity } from "../session-severity.ts";

/** A cookie of an https site that an http request would carry too. Set over http it is the next rule's business. */
export const secureMissing: Rule = {
  id: "secure-missing",
  references: [asvs("3.3.1", ASVS_COOKIES), WSTG_COOKIE_ATTRIBUTES, cwe(614), cookieRfc("4.1.2.5"), cookieRfc("8.3")],
  worst: "medium",
  texts: ["", "hsts"],
  check(subject) {
    if (subject.row.secure || subject.scheme === "http") return null;
    const covered = subject.coveredByHsts();
    const confidence = flagConfidence(subject);
    return {
      severity: transportSeverity(subject, covered ? "low" : "medium"),
      // Without a set line it is not known whether https was in use at all.
      confidence: subject.scheme === null && confidence === "observed" ? "likely" : confidence,
      message: ruleText(this.id, covered ? "hsts" : "", subject.row.name),
    };
  },
};
