import { lossyText } from "../../bytes/byte-string.ts";
import { ASVS_COOKIES, asvs, cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";
import { flagConfidence, sessionSeverity } from "../session-severity.ts";

/** A SameSite value that no browser knows has the effect of none at all, whatever was meant. */
export const sameSiteInvalid: Rule = {
  id: "samesite-invalid",
  references: [asvs("3.3.2", ASVS_COOKIES), WSTG_COOKIE_ATTRIBUTES, cwe(1275), cookieRfc("5.6.7")],
  worst: "medium",
  texts: ["", "empty"],
  check(subject) {
    const { row, line } = subject;
    if (line?.parsed.sameSite !== "invalid") return null;
    const written = lossyText(line.parsed.attributes.findLast(({ known }) => known === "samesite")?.value ?? line.line);
    return {
      severity: sessionSeverity(subject, "medium"),
      confidence: flagConfidence(subject),
      message: ruleText(this.id, written === "" ? "empty" : "", row.name, written),
    };
  },
};
