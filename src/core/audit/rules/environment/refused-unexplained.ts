import type { CookieRow } from "../../../capture/cookie-row.ts";
import { NOT_EXPLAINED } from "../../../capture/verdict.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { cookieSubject } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Nothing in the line forbids the cookie, and the browser refused it: a setting, tracking protection, or an extension. */
export const refusedUnexplained: RecordRule = {
  id: "refused-unexplained",
  references: [cookieRfc("5.7 step 1"), cookieRfc("7.2")],
  worst: "info",
  texts: ["", "bare"],
  check(context) {
    return context.rows.flatMap((row) =>
      row.state === "rejected" &&
      (row.verdict?.reason === NOT_EXPLAINED || row.verdict?.reason === "blocked-third-party")
        ? cookieSubject(row, {
            severity: "info",
            ...(isBare(context, row)
              ? { confidence: "likely", message: ruleText(this.id, "bare", row.name) }
              : { confidence: "observed", message: ruleText(this.id, "", row.name) }),
            evidence: row.lines.slice(-3).map(({ exchangeId }) => exchangeId),
          })
        : [],
    );
  },
};

/** Only scripts can ask without credentials, and then nothing is sent and nothing kept. Fetch, section 4.6. */
function isBare(context: AuditContext, { lines }: CookieRow): boolean {
  return lines.every(({ exchangeId }) => {
    const exchange = context.exchange(exchangeId);
    return exchange?.cookie === null && SCRIPTED.has(exchange.type);
  });
}

const SCRIPTED: ReadonlySet<string> = new Set(["xmlhttprequest", "fetch"]);
