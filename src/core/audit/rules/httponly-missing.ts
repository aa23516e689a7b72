import { ASVS_COOKIES, asvs, cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, sessionSeverity } from "../session-severity.ts";

/**
 * A login session that scripts can read. Other roles are left alone: a CSRF token is made to be read by the page, and
 * consent or measurement cookies are written by scripts.
 */
export const httpOnlyMissing: Rule = {
  id: "httponly-missing",
  references: [asvs("3.3.4", ASVS_COOKIES), WSTG_COOKIE_ATTRIBUTES, cwe(1004), cookieRfc("4.1.2.6")],
  worst: "medium",
  texts: [""],
  check(subject) {
    const { row } = subject;
    if (row.httpOnly || row.role.role !== "login-session") return null;
    return {
      severity: sessionSeverity(subject, "medium"),
      confidence: flagConfidence(subject),
      message: ruleText(this.id, "", row.name),
    };
  },
};
