import { isLoopback } from "../../../cookie/secure-origin.ts";
import { travelsInClear } from "../../context/address-parts.ts";
import { confidenceOf } from "../../context/sessions.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { WSTG_EXPOSED } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ASVS_TRANSPORT, asvs, cookieRfc, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/**
 * A session in a Cookie header over http. That anyone on the way could take it over is harm only where somebody was
 * signed in with it: before a sign-in it is worth no more than a missing Secure.
 */
export const sessionSentInClear: RecordRule = {
  id: "session-sent-in-clear",
  references: [asvs("12.2.1", ASVS_TRANSPORT), WSTG_EXPOSED, cwe(319), cookieRfc("8.3")],
  worst: "high",
  texts: ["", "signed_out"],
  check(context) {
    return [...context.sessions().values()].flatMap((session) => {
      const { row, authenticated, grade } = session;
      const carries = context.carries().get(row.id) ?? [];
      const clear = carries.map(({ exchange }) => exchange).filter((exchange) => travelsInClear(exchange));
      const shown = clear.filter(({ host }) => !isLoopback(host));
      if (clear.length === 0) return [];
      const onSession = authenticated ? "high" : grade === "guess" ? "low" : "medium";
      return cookieSubject(row, {
        severity: shown.length === 0 ? "info" : onSession,
        confidence: confidenceOf(session),
        message: ruleText(this.id, authenticated ? "" : "signed_out", row.name, String(clear.length)),
        evidence: evidence(shown.length === 0 ? clear : shown),
      });
    });
  },
};
