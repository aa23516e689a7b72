import { cookieSubject, evidence } from "../../context/subjects.ts";
import { withheldBy } from "../../context/withheld.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A redirect over another site on the way makes the whole request cross-site to some browsers. */
export const sameSiteRedirectDowngrade: RecordRule = {
  id: "samesite-redirect-downgrade",
  references: [cookieRfc("5.2")],
  worst: "info",
  texts: [""],
  check(context) {
    const found = withheldBy(
      context,
      ({ hop, party }) => hop > 0 && party === "first",
      ({ reason }) => reason === "same-site-redirect",
    );
    return [...found].map(([row, exchanges]) =>
      cookieSubject(row, {
        severity: "info",
        confidence: "likely",
        message: ruleText(this.id, "", row.name),
        evidence: evidence(exchanges),
      }),
    );
  },
};
