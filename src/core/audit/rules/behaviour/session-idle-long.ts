import { cookieSubject, evidence } from "../../context/subjects.ts";
import { ASVS_SESSION, WSTG_TIMEOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const HALF_AN_HOUR = 1_800_000;

/** After a long pause the session went on with the same value. Whether that is too long is the application's decision. */
export const sessionIdleLong: RecordRule = {
  id: "session-idle-long",
  references: [asvs("7.3.1", ASVS_SESSION), WSTG_TIMEOUT, cwe(613)],
  worst: "info",
  texts: [""],
  check(context) {
    return [...context.sessions().values()].flatMap(({ row, authenticated }) => {
      if (!authenticated) return [];
      const carries = context.carries().get(row.id) ?? [];
      for (const [at, { exchange, value }] of carries.entries()) {
        const before = carries[at - 1];
        const gap = (exchange.sentAt ?? 0) - (before?.exchange.sentAt ?? Number.POSITIVE_INFINITY);
        const accepted = (exchange.response?.status ?? 0) >= 200 && (exchange.response?.status ?? 0) < 300;
        if (before === undefined || gap < HALF_AN_HOUR || before.value !== value || !accepted) continue;
        return cookieSubject(row, {
          severity: "info",
          confidence: "check",
          message: ruleText(this.id, "", row.name, String(Math.round(gap / 60_000))),
          evidence: evidence([before.exchange, exchange]),
        });
      }
      return [];
    });
  },
};
