import { cookieRfc } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, transportSeverity } from "../session-severity.ts";

/** Secure over plain http: browsers refuse the cookie, and the site works only where it is reached by https. */
export const secureIneffectiveHttp: Rule = {
  id: "secure-ineffective-http",
  references: [cookieRfc("4.1.2.5"), cookieRfc("5.7 step 13")],
  worst: "medium",
  texts: [""],
  explains: "secure-over-insecure-connection",
  check(subject) {
    if (!subject.line?.parsed.secure || subject.scheme !== "http" || subject.loopback) return null;
    return {
      severity: transportSeverity(subject, "medium"),
      confidence: flagConfidence(subject),
      message: ruleText(this.id, "", subject.row.name),
    };
  },
};
