import type { FindingSubject } from "../audit/audit-result.ts";
import { saltedHash } from "../session/fingerprint.ts";
import { looksSecret } from "../session/looks-secret.ts";

/** The same text in every version: identities of two runs are compared. */
const KEY = "jarscope-finding-1";

/**
 * Names one fault across runs: rule, kind and label of its subject. Parts of the label that are new in each run
 * (`.Correlation.x7Gh…`) do not count.
 */
export function findingIdentity(rule: string, { kind, label }: Pick<FindingSubject, "kind" | "label">): string {
  const stable = label.replace(/[A-Za-z0-9_-]{12,}/g, (word) => (looksSecret(word) ? "*" : word));
  return saltedHash(KEY, [rule, kind, stable].join("\n"));
}
