import type { Message } from "../message/message.ts";
import type { NamedRole } from "./name-index.ts";
import type { RoleVerdict } from "./role.ts";
import { isScriptWritten, type RoleFacts } from "./role-facts.ts";
import { isHighEntropy, isWrittenState, valueShape } from "./value-shape.ts";

const CANDIDATE = "role_evidence_candidate";

/** A sentence of evidence; `what` is the end of the key. */
export function evidence(what: string, ...params: readonly string[]): Message {
  const key = `role_evidence_${what}`;
  return params.length === 0 ? { key } : { key, params };
}

export function nameEvidence({ rule, role }: NamedRole): Message[] {
  if (role === "unknown") return [evidence("known_other", rule.product)];
  const found =
    rule.kind === "prefix"
      ? evidence("name_prefix", rule.match, rule.product)
      : evidence(`name_${rule.kind}`, rule.product);
  return rule.generic === true ? [found, evidence("name_generic")] : [found];
}

/** What the value and the flags say about a login session: for and against, in the order of their weight. */
export function sessionEvidence(facts: RoleFacts): Message[] {
  return [
    valueEvidence(facts.value),
    ...(facts.httpOnly ? [evidence("http_only")] : []),
    ...(facts.lifetime === "session" ? [evidence("until_close")] : []),
    ...(isScriptWritten(facts) ? [evidence("script_written")] : []),
    ...(facts.party === "third" ? [evidence("third_party")] : []),
  ];
}

function valueEvidence(value: string): Message {
  if (isWrittenState(value)) return evidence("value_state");
  return isHighEntropy(value)
    ? evidence("value_random", String(valueShape(value).bitsAtMost))
    : evidence("value_plain");
}

/** An opaque value that scripts cannot read: what a session looks like, and what many other things look like too. */
export function candidateEvidence(facts: RoleFacts): Message[] {
  return [...sessionEvidence(facts), { key: CANDIDATE }];
}

/** Whether behaviour, a proof or the person could still make this cookie a login session. */
export function isSessionCandidate(verdict: RoleVerdict): boolean {
  return verdict.evidence.some(({ key }) => key === CANDIDATE);
}
