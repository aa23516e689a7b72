import { cookieSubject } from "../../context/subjects.ts";
import { weigh } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** The browser threw a cookie out to make room. */
export const cookieEvicted: RecordRule = {
  id: "cookie-evicted",
  references: [cookieRfc("6.1"), cookieRfc("5.7")],
  worst: "low",
  texts: [""],
  check(context) {
    return context.rows.flatMap((row) =>
      row.entry?.history.some(({ cause }) => cause === "evicted")
        ? cookieSubject(row, {
            severity: weigh(context, row, "low"),
            confidence: "observed",
            message: ruleText(this.id, "", row.name),
            evidence: [],
          })
        : [],
    );
  },
};
