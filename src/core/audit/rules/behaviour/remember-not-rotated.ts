import type { CookieRow } from "../../../capture/cookie-row.ts";
import type { Exchange } from "../../../capture/exchange.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { ROTATES } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A remember cookie that made a new session and kept its value: a stolen copy works for as long as it lives. */
export const rememberNotRotated: RecordRule = {
  id: "remember-not-rotated",
  references: [ROTATES, cwe(613)],
  worst: "medium",
  texts: [""],
  check(context) {
    return context.judged().flatMap((row) => {
      if (row.role.role !== "remember") return [];
      const use = (context.carries().get(row.id) ?? []).find(
        ({ exchange, value }) => value === row.value && madeSession(context, exchange, row),
      );
      if (use === undefined) return [];
      return cookieSubject(row, {
        severity: "medium",
        confidence: "check",
        message: ruleText(this.id, "", row.name),
        evidence: evidence([use.exchange]),
      });
    });
  },
};

/** The answer set a session of which the request had carried nothing. */
function madeSession(context: AuditContext, exchange: Exchange, remember: CookieRow): boolean {
  return (exchange.response?.setLines ?? []).some(({ key, identity }) => {
    if (key === null || key === remember.id || identity.deletes || !context.sessions().has(key)) return false;
    const first = context.carries().get(key)?.[0];
    return first === undefined || first.exchange.order > exchange.order;
  });
}
