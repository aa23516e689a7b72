import { NOT_EXPLAINED } from "../../../capture/verdict.ts";
import { cookieSubject } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Nothing in the line forbids the cookie, and the browser refused it: a setting, tracking protection, or an extension. */
export const refusedUnexplained: RecordRule = {
  id: "refused-unexplained",
  references: [cookieRfc("5.7 step 1"), cookieRfc("7.2")],
  worst: "info",
  texts: [""],
  check(context) {
    return context.rows.flatMap((row) =>
      row.state === "rejected" &&
      (row.verdict?.reason === NOT_EXPLAINED || row.verdict?.reason === "blocked-third-party")
        ? cookieSubject(row, {
            severity: "info",
            confidence: "observed",
            message: ruleText(this.id, "", row.name),
            evidence: row.lines.slice(-3).map(({ exchangeId }) => exchangeId),
          })
        : [],
    );
  },
};
