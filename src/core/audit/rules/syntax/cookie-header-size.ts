import { cookieTravel, type Exchange } from "../../../capture/exchange.ts";
import type { FindingSubject } from "../../audit-result.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { hostSubject } from "../../context/subjects.ts";
import { ASVS_API } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** What Apache and nginx take in one header line unless told otherwise. */
const LIMIT = 8190;
const NEAR = 4096;

/** A Cookie header that servers refuse with 400 or 431, or soon will. */
export const cookieHeaderSize: RecordRule = {
  id: "cookie-header-size",
  references: [asvs("4.2.5", ASVS_API), cookieRfc("4.2.1")],
  worst: "medium",
  texts: ["", "near"],
  check(context: AuditContext): readonly FindingSubject[] {
    const largest = new Map<string, { readonly exchange: Exchange; readonly size: number }>();
    for (const exchange of context.record.exchanges) {
      const size = exchange.cookie?.length ?? 0;
      if (size <= NEAR || cookieTravel(exchange) === "from-cache") continue;
      if (size > (largest.get(exchange.host)?.size ?? 0)) largest.set(exchange.host, { exchange, size });
    }
    return [...largest].map(([host, { exchange, size }]) =>
      hostSubject(host, {
        severity: size > LIMIT ? "medium" : "low",
        confidence: "observed",
        message: ruleText(this.id, size > LIMIT ? "" : "near", host, String(size)),
        evidence: [exchange.id],
      }),
    );
  },
};
