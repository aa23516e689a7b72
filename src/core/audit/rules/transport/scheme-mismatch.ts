import { travelsInClear } from "../../context/address-parts.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Cookies are not kept apart by scheme: one that http set goes with https too, and the other way round. */
export const schemeMismatch: RecordRule = {
  id: "scheme-mismatch",
  references: [cookieRfc("8.5")],
  worst: "info",
  texts: ["", "to_http"],
  check(context) {
    const inClear = new Map(context.record.exchanges.map((exchange) => [exchange, travelsInClear(exchange)]));
    // One scheme alone is the rule.
    if (new Set(inClear.values()).size < 2) return [];
    return context.judged().flatMap((row) => {
      const source = row.setBy?.kind === "set-line" ? context.exchange(row.setBy.exchangeId) : null;
      if (source === null) return [];
      const from = travelsInClear(source);
      const other = (context.carries().get(row.id) ?? []).find(({ exchange }) => inClear.get(exchange) === !from);
      if (from === null || other === undefined) return [];
      return cookieSubject(row, {
        severity: "info",
        confidence: "observed",
        message: ruleText(this.id, from ? "" : "to_http", row.name),
        evidence: evidence([source, other.exchange]),
      });
    });
  },
};
