import { confidenceOf } from "../../context/sessions.ts";
import type { Sighting } from "../../context/sightings.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { ROTATES, WSTG_FIXATION } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** The server took an identifier from the address and gave it back as the session: a link can plant one. */
export const sessionFixationUrl: RecordRule = {
  id: "session-fixation-url",
  references: [ROTATES, WSTG_FIXATION, cwe(384)],
  worst: "high",
  texts: [""],
  check(context) {
    const seen = new Map<string, Sighting>();
    for (const sighting of context.sightings()) {
      const { session, exchange, where } = sighting;
      if (where !== "url" || seen.has(session.row.id)) continue;
      const lines = context.lines().get(session.row) ?? [];
      const first = lines.at(-1);
      // The address must have had it before any answer did.
      const planted =
        first !== undefined && exchange.order <= first.exchange.order && heldBefore(session.row.entry) === false;
      if (planted) seen.set(session.row.id, sighting);
    }
    return [...seen.values()].map(({ session, exchange }) =>
      cookieSubject(session.row, {
        severity: session.grade === "guess" ? "medium" : "high",
        confidence: session.grade === "guess" ? "check" : confidenceOf(session),
        message: ruleText(this.id, "", session.row.name),
        evidence: [exchange.id],
      }),
    );
  },
};

function heldBefore(entry: { readonly history: readonly { readonly kind: string }[] } | null): boolean {
  return entry?.history.some(({ kind }) => kind === "found") ?? false;
}
