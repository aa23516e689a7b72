import { lossyText } from "../../../bytes/byte-string.ts";
import { isLoopback } from "../../../cookie/secure-origin.ts";
import { travelsInClear } from "../../context/address-parts.ts";
import { confidenceOf } from "../../context/sessions.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { ROTATES, WSTG_EXPOSED } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** One value over http and later over https: whoever read it on the way still has it. */
export const sessionCrossesHttpHttps: RecordRule = {
  id: "session-crosses-http-https",
  references: [ROTATES, WSTG_EXPOSED, cwe(319), cookieRfc("8.3")],
  worst: "high",
  texts: ["", "signed_out"],
  check(context) {
    return [...context.sessions().values()].flatMap((session) => {
      const { row, authenticated, grade } = session;
      const inClear = new Map<string, string>();
      // What the server gave out over http was read on its way as well.
      for (const { line, exchange } of context.lines().get(row) ?? []) {
        if (travelsInClear(exchange)) inClear.set(lossyText(line.parsed.value), exchange.id);
      }
      for (const { exchange, value } of context.carries().get(row.id) ?? []) {
        const clear = travelsInClear(exchange);
        if (clear && !inClear.has(value)) inClear.set(value, exchange.id);
        const first = inClear.get(value);
        if (clear !== false || first === undefined) continue;
        const onSession = authenticated ? "high" : grade === "guess" ? "low" : "medium";
        return cookieSubject(row, {
          severity: isLoopback(row.domain) ? "info" : onSession,
          confidence: confidenceOf(session),
          message: ruleText(this.id, authenticated ? "" : "signed_out", row.name),
          evidence: [first, ...evidence([exchange])],
        });
      }
      return [];
    });
  },
};
