import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { override } from "./effective-attribute.ts";
import type { OpenAttribute } from "./parse-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";
import type { ReasonCode } from "./reasons.ts";

/** A value read, or null and the branch that refused it. */
export interface Reading<Result> {
  readonly result: Result | null;
  readonly fault: ReasonCode | null;
}

/** The attribute that counts and what its value says. */
export interface Winner<Result> {
  readonly attribute: OpenAttribute;
  readonly result: Result;
}

/**
 * Which of several Expires or Max-Age counts. In the RFC an invalid one is never put on the list, so that the last
 * valid one does; browsers keep the last text and read it afterwards (V18b).
 */
export function lifetimeAttribute<Result>(
  attributes: readonly OpenAttribute[],
  name: "expires" | "max-age",
  profile: ParseProfile,
  diagnostics: Diagnostic[],
  read: (attribute: OpenAttribute) => Reading<Result>,
): Winner<Result> | null {
  let winner: Winner<Result> | null = null;
  let decided = false;
  for (let at = attributes.length - 1; at >= 0; at--) {
    const attribute = attributes[at];
    if (attribute?.known !== name || attribute.state !== "effective") continue;
    if (decided) {
      override(attribute, diagnostics);
      continue;
    }
    const { result, fault } = read(attribute);
    if (result === null) {
      attribute.state = "ignored";
      if (fault !== null) diagnostics.push(diagnostic(fault, attribute.valueStart, attribute.end));
    } else winner = { attribute, result };
    decided = result !== null || profile.invalidLifetime === "wins";
  }
  return winner;
}
