import type { Confidence } from "../session/role.ts";
import type { AuditFinding, FindingSubject } from "./audit-result.ts";
import { SEVERITIES } from "./finding.ts";

const CONFIDENCES: readonly Confidence[] = ["observed", "likely", "check"];

type Weighed = Pick<FindingSubject, "severity" | "confidence">;

/** Worse and surer things first. */
export function byWeight(one: Weighed, other: Weighed): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    CONFIDENCES.indexOf(one.confidence) - CONFIDENCES.indexOf(other.confidence)
  );
}

/** Diagnoses before everything else: what does not work is what the person came for. */
export function byImportance(diagnoses: ReadonlySet<string>) {
  const last = (finding: AuditFinding): number => (diagnoses.has(finding.rule) ? 0 : 1);
  return (one: AuditFinding, other: AuditFinding): number =>
    last(one) - last(other) || byWeight(one, other) || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
}
