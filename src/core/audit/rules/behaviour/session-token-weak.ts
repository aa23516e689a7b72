import { valueShape } from "../../../session/value-shape.ts";
import { readJwt } from "../../context/jwt.ts";
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
/** Further apart than this two numbers are no counter. */
const STEP = 10_000n;

/** An identifier too short to be safe from guessing, by an upper bound: no value of its form can hold more. */
export const sessionTokenWeak: RecordRule = {
  id: "session-token-weak",
  references: [asvs("7.2.3", ASVS_SESSION), WSTG_SCHEMA, cwe(330), cwe(334), cwe(340)],
  worst: "medium",
  texts: ["", "short", "counter"],
  check(context) {
    return [...context.sessions().values()].flatMap((session) => {
      const { row, grade } = session;
      if (grade === "guess" || row.state !== "present" || readJwt(row.value) !== null) return [];
      // Half of ColdFusion's identifier; the other half has the secret.
      if (row.name === "CFID") return [];
      const bits = valueShape(row.value).bitsAtMost;
      const counter = isCounter((row.entry?.history ?? []).map(({ cookie }) => cookie.value));
      if (bits >= WANTED_BITS && !counter) return [];
      const variant = counter ? "counter" : bits < LEAST_BITS ? "" : "short";
      return cookieSubject(row, {
        severity: variant === "short" ? "low" : "medium",
        confidence: confidenceOf(session),
        message: ruleText(this.id, variant, row.name, String(bits)),
        evidence: (context.lines().get(row) ?? []).slice(0, 3).map(({ exchange }) => exchange.id),
      });
    });
  },
};

function isCounter(values: readonly string[]): boolean {
  const numbers = [...new Set(values)].filter((value) => /^\d{1,60}$/.test(value)).map(BigInt);
  if (numbers.length < 2) return false;
  return numbers.slice(1).every((number, at) => {
    const step = number - (numbers[at] ?? 0n);
    return step > 0n && step < STEP;
  });
}
