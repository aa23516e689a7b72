import type { CookieRow } from "../../../capture/cookie-row.ts";
import type { Exchange } from "../../../capture/exchange.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { sureness, weigh } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Two lines of one name in one response: with one key the second wins, with two keys both stay and shadow each other. */
export const duplicateSetCookie: RecordRule = {
  id: "duplicate-set-cookie",
  references: [cookieRfc("4.1.1")],
  worst: "low",
  texts: ["", "other_key"],
  check(context) {
    const found = new Map<CookieRow, FindingSubject>();
    const seen = new Map<string, CookieRow>();
    for (const [row, lines] of context.lines()) {
      if (row.state === "rejected") continue;
      for (const { exchange, line } of lines) {
        const key = `${exchange.id}\n${line.identity.name}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, row);
        else if (!found.has(row)) found.set(row, subject(row, exchange, other === row));
      }
    }
    return [...found.values()];

    function subject(row: CookieRow, exchange: Exchange, sameKey: boolean): FindingSubject {
      return cookieSubject(row, {
        severity: weigh(context, row, "low", "info"),
        confidence: sureness(context, row),
        message: ruleText("duplicate-set-cookie", sameKey ? "" : "other_key", row.name),
        evidence: [exchange.id],
      });
    }
  },
};
