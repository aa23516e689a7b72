import { cookieRfc } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, sessionSeverity } from "../session-severity.ts";

/** SameSite=None asks for cross-site use, which browsers grant to Secure cookies only: the cookie is refused. */
export const sameSiteNoneInsecure: Rule = {
  id: "samesite-none-insecure",
  references: [cookieRfc("4.1.2.7"), cookieRfc("5.7 step 19")],
  worst: "medium",
  texts: [""],
  explains: "same-site-none-insecure",
  check(subject) {
    const parsed = subject.line?.parsed;
    if (parsed?.sameSite !== "none" || parsed.secure) return null;
    return {
      severity: sessionSeverity(subject, "medium"),
      confidence: flagConfidence(subject),
      message: ruleText(this.id, "", subject.row.name),
    };
  },
};
