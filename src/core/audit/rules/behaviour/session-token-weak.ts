import { readToken } from "../../../session/token/read-token.ts";
import { tokenStrength } from "../../../session/token/token-strength.ts";
import { confidenceOf } from "../../context/sessions.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { ASVS_SESSION, WSTG_SCHEMA } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** OWASP Session Management Cheat Sheet, and NIST SP 800-63B. */
const LEAST_BITS = 64;
/** ASVS 7.2.3. */
const WANTED_BITS = 128;
/** An identifier too short to be safe from guessing, by an upper bound: no value of its form can hold more. */
export const sessionTokenWeak: RecordRule = {
  id: "session-token-weak",
  references: [asvs("7.2.3", ASVS_SESSION), WSTG_SCHEMA, cwe(330), cwe(334), cwe(340)],
  worst: "medium",
  texts: ["", "short", "counter"],
  check(context) {
    return [...context.sessions().values()].flatMap((session) => {
      const { row, grade } = session;
      if (grade === "guess" || row.state !== "present") return [];
      // Half of ColdFusion's identifier; the other half has the secret.
      if (row.name === "CFID") return [];
      const values = [...(row.entry?.history ?? []).map(({ cookie }) => cookie.value), row.value];
      const reading = readToken(row.value, {}, { name: row.name });
      // What everybody can read is as strong as its key, which nobody can see.
      if (reading?.state === "client-readable") return [];
      const { bitsAtMost: bits, because } = tokenStrength(values, reading, context.now);
      if (bits === null || bits >= WANTED_BITS) return [];
      const counts = because.some(({ key }) => key.includes("counter"));
      const variant = counts ? "counter" : bits < LEAST_BITS ? "" : "short";
      return cookieSubject(row, {
        severity: variant === "short" ? "low" : "medium",
        confidence: confidenceOf(session),
        message: ruleText(this.id, variant, row.name, String(bits)),
        evidence: (context.lines().get(row) ?? []).slice(0, 3).map(({ exchange }) => exchange.id),
      });
    });
  },
};
