import { ASVS_COOKIES, asvs, cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, sessionSeverity } from "../session-severity.ts";

/** No SameSite: what then holds is the browser's own choice, and browsers choose differently. */
export const sameSiteMissing: Rule = {
  id: "samesite-missing",
  references: [
    asvs("3.3.2", ASVS_COOKIES),
    WSTG_COOKIE_ATTRIBUTES,
    cwe(1275),
    cookieRfc("4.1.2.7"),
    cookieRfc("5.6.7.2"),
  ],
  worst: "low",
  texts: ["", "chromium", "firefox"],
  check(subject) {
    const { row, line, browser } = subject;
    // The line says it for certain. Firefox's jar may call an unset attribute None.
    const unset = line === null ? row.sameSite === "unspecified" : line.parsed.sameSite === null;
    if (!unset) return null;
    return {
      severity: sessionSeverity(subject, "low"),
      confidence: flagConfidence(subject),
      message: ruleText(this.id, browser ?? "", row.name),
    };
  },
};
