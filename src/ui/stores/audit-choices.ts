import { type Signal, signal } from "@preact/signals";
import type { Severity } from "../../core/audit/finding.ts";

/** What the person looks at in the audit. It stays while they follow evidence into another view. */
export interface AuditChoices {
  readonly part: Signal<"findings" | "coverage">;
  /** Severities that are shown; empty for all. */
  readonly severities: Signal<ReadonlySet<Severity>>;
  /** Informational findings are shown as well. */
  readonly info: Signal<boolean>;
  readonly text: Signal<string>;
  /** Findings that the person opened or closed, by rule. */
  readonly opened: Signal<Readonly<Record<string, boolean>>>;
}

export function createAuditChoices(): AuditChoices {
  return {
    part: signal("findings"),
    severities: signal(new Set()),
    info: signal(false),
    text: signal(""),
    opened: signal({}),
  };
}
