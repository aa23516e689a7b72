import { findName, type NamedRole, type NameIndex } from "./name-index.ts";
import { hintOf, type NameHint } from "./name-words.ts";
import type { Confidence, Role, RoleVerdict } from "./role.ts";
import { candidateEvidence, evidence, nameEvidence, sessionEvidence } from "./role-evidence.ts";
import { isScriptWritten, type RoleFacts } from "./role-facts.ts";
import { findFormat } from "./value-format.ts";
import { isHighEntropy, isWrittenState } from "./value-shape.ts";

/**
 * The role of a cookie by its name and what it shows of itself, with the evidence. Never more than `likely`: only
 * behaviour, a proof or the person can make a role certain. Throws on no input.
 */
export function recogniseRole(names: NameIndex, facts: RoleFacts): RoleVerdict {
  const named = findName(names, facts.name);
  if (named !== null && named.rule.generic !== true) return byName(named, facts);
  const generic = named === null ? null : byGenericName(named, facts);
  return generic ?? byFormat(facts) ?? byWords(facts) ?? unrecognised(facts);
}

function byName(named: NamedRole, facts: RoleFacts): RoleVerdict {
  const isSession = named.role === "login-session" || named.role === "remember";
  const doubtful = isSession && !isHighEntropy(facts.value) && facts.value.length < SHORTEST_SESSION_ID;
  return {
    role: named.role,
    confidence: doubtful ? "check" : "likely",
    product: named.rule.product,
    evidence: [...nameEvidence(named), ...(isSession ? sessionEvidence(facts) : [])],
  };
}

/** Old products number their sessions (CFID, CFTOKEN has 8 digits); below that it is a flag or a counter. */
const SHORTEST_SESSION_ID = 4;

function byGenericName(named: NamedRole, facts: RoleFacts): RoleVerdict | null {
  if (!fits(named.role, facts)) return null;
  return {
    role: named.role,
    confidence: guessConfidence(named.role, facts),
    product: named.rule.product,
    evidence: [...nameEvidence(named), ...sessionEvidence(facts)],
  };
}

function byFormat(facts: RoleFacts): RoleVerdict | null {
  const format = findFormat(facts.value);
  if (format === null) return null;
  return {
    role: format.role,
    confidence: "likely",
    product: format.product,
    evidence: [evidence("value_format", format.product)],
  };
}

function byWords(facts: RoleFacts): RoleVerdict | null {
  const hint = hintOf(facts.name);
  if (hint === null) return null;
  if (hint.against !== null || !fits(hint.role, facts)) return doubted(hint, facts);
  return {
    role: hint.role,
    confidence: guessConfidence(hint.role, facts),
    product: null,
    evidence: [
      evidence("name_word", hint.word),
      ...(hint.role === "login-session" || hint.role === "remember" ? sessionEvidence(facts) : []),
    ],
  };
}

/** The name suggests a role and something else speaks against it. Whether it is a session is still open then. */
function doubted(hint: NameHint, facts: RoleFacts): RoleVerdict {
  const rest = unrecognised(facts);
  const against = hint.against === null ? [] : [evidence("name_counter_word", hint.against)];
  return { ...rest, evidence: [evidence("name_word", hint.word), ...against, ...rest.evidence] };
}

function unrecognised(facts: RoleFacts): RoleVerdict {
  const opaque = facts.httpOnly && isHighEntropy(facts.value);
  return {
    role: "unknown",
    confidence: "check",
    product: null,
    evidence: opaque ? candidateEvidence(facts) : [evidence("none")],
  };
}

/** Whether value and writer allow the role that a name only suggests. */
function fits(role: Role, facts: RoleFacts): boolean {
  switch (role) {
    case "login-session":
    case "remember":
      // Measurement scripts write cookies called session too, and third parties call their visitors so.
      return (
        (isHighEntropy(facts.value) || (facts.httpOnly && isWrittenState(facts.value))) &&
        (facts.httpOnly || (!isScriptWritten(facts) && facts.party === "first"))
      );
    case "sign-in":
    case "bot":
    case "advertising":
      return isHighEntropy(facts.value);
    case "preference":
      return !isHighEntropy(facts.value);
    default:
      return true;
  }
}

function guessConfidence(role: Role, facts: RoleFacts): Confidence {
  if (role === "csrf") return "likely";
  if (role !== "login-session" || facts.party === "third") return "check";
  return facts.httpOnly || (facts.setBy === "set-line" && facts.lifetime === "session") ? "likely" : "check";
}
