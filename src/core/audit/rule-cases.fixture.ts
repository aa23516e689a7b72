import { describe, expect, test } from "vitest";
import type { BrowserName } from "../capture/event.ts";
import type { CaptureRecord } from "../capture/record.ts";
import type { ConnectionMap } from "../connection/connection.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import type { AuditFinding } from "./audit-result.ts";
import type { Severity } from "./finding.ts";
import { audited, journey, type Step } from "./journey.fixture.ts";

/** What is recorded: steps, or the lines of one page of https://shop.test/. */
export interface Situation {
  readonly steps?: readonly Step[];
  readonly set?: readonly string[];
  readonly browser?: BrowserName;
  readonly privacy?: boolean;
  readonly connections?: ConnectionMap;
  history?(record: CaptureRecord): SessionHistory;
}

export interface RuleCase {
  readonly rule: string;
  /** The rule must fire here, with this severity. */
  readonly fires: Situation & { readonly severity: Severity; readonly variant?: string };
  /** Nearly the same, and it must not. */
  readonly misses: Situation;
}

/** One test for each half of each case. */
export function testRules(cases: readonly RuleCase[]): void {
  describe.each(cases)("$rule", ({ rule, fires, misses }) => {
    test("fires where it should", () => {
      const finding = findingOf(rule, fires);
      expect(finding?.severity).toBe(fires.severity);
      const end = fires.variant === undefined || fires.variant === "" ? "_text" : `_text_${fires.variant}`;
      expect(finding?.subjects[0]?.message.key).toBe(`rule_${rule.replaceAll("-", "_")}${end}`);
    });

    test("does not fire on a near miss", () => {
      expect(findingOf(rule, misses)).toBeUndefined();
    });
  });
}

export function findingOf(rule: string, situation: Situation): AuditFinding | undefined {
  const steps = situation.steps ?? [{ set: situation.set ?? [] }];
  const record = journey(steps, situation.browser);
  const history = situation.history?.(record);
  const result = audited(record, {
    options: { privacy: situation.privacy ?? false },
    connections: situation.connections ?? null,
    ...(history === undefined ? {} : { history }),
  });
  return [...result.findings, ...result.outOfScope].find((finding) => finding.rule === rule);
}
