import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { type EffectiveAttributes, type OpenAttribute, override } from "./effective-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";
import type { ReasonCode } from "./reasons.ts";

/** What the value of an attribute says; a fault where it says nothing. */
export interface Reading {
  readonly fault: ReasonCode | null;
}

/** The attribute that counts, and what its value says. */
export interface Winner<Result extends Reading> {
  readonly attribute: OpenAttribute;
  readonly reading: Result;
}

/**
 * Which of several Expires or Max-Age counts. In the RFC an invalid one is never put on the list, so that the last
 * valid one does; browsers keep the last text and read it afterwards (V18b).
 */
export function lifetimeAttribute<Result extends Reading>(
  effective: EffectiveAttributes,
  name: "expires" | "max-age",
  profile: ParseProfile,
  diagnostics: Diagnostic[],
  read: (text: OpenAttribute["value"]) => Result,
): Winner<Result> | null {
  const last = effective[name];
  if (last === null) return null;
  let winner = readWith(read, last, diagnostics);
  if (effective.earlier === null) return winner;
  let decided = winner !== null || profile.invalidLifetime === "wins";
  for (const attribute of effective.earlier.toReversed()) {
    if (attribute.known !== name) continue;
    if (decided) override(attribute, diagnostics);
    else winner = readWith(read, attribute, diagnostics);
    decided ||= winner !== null;
  }
  return winner;
}

function readWith<Result extends Reading>(
  read: (text: OpenAttribute["value"]) => Result,
  attribute: OpenAttribute,
  diagnostics: Diagnostic[],
): Winner<Result> | null {
  const reading = read(attribute.value);
  if (reading.fault === null) return { attribute, reading };
  attribute.state = "ignored";
  diagnostics.push(diagnostic(reading.fault, attribute.valueStart, attribute.end));
  return null;
}
