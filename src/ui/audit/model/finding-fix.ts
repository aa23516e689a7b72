import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import type { Setting } from "../../../core/audit/fix/framework.ts";
import { FRAMEWORKS } from "../../../core/audit/fix/frameworks.ts";
import { recogniseFrameworks, settingFor } from "../../../core/audit/fix/recognise-framework.ts";
import { lastSettingLine, shownCorrection } from "../../../core/audit/fix/shown-correction.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import type { AuditModel } from "./audit-model.ts";

/** The setting of one framework. */
export interface FrameworkSetting {
  readonly name: string;
  readonly setting: Setting;
  /** What shows that the site uses it; null where nothing does. */
  readonly shownBy: string | null;
}

export interface FindingFix {
  /** The Set-Cookie line as it should be, its value hidden; null where no line mends it. */
  readonly line: string | null;
  /** Settings of recognised frameworks, the surest first. */
  readonly recognised: readonly FrameworkSetting[];
  readonly others: readonly FrameworkSetting[];
}

/** What to write so that the worst subject of a finding no longer breaks its rule, nor any other. */
export function findingFix(finding: AuditFinding, model: AuditModel, record: CaptureRecord): FindingFix {
  const { rule, subjects } = finding;
  const subject = subjects.find((one) => model.row(one) !== null);
  const row = subject === undefined ? null : model.row(subject);
  const exchange = record.exchangesById.get((row && lastSettingLine(row)?.exchangeId) ?? "") ?? null;
  const rules = subject === undefined ? [] : [rule, ...model.rulesOf(subject)];
  const mends = row !== null && shownCorrection(record, row, [rule]) !== null;
  const recognised = settingsOf(rule, row, exchange);
  const known = new Set(recognised.map(({ name }) => name));
  return {
    line: mends ? shownCorrection(record, row, [...new Set(rules)]) : null,
    recognised,
    others: FRAMEWORKS.flatMap((framework) => {
      const setting = known.has(framework.name) ? null : settingFor(framework, rule);
      return setting === null ? [] : [{ name: framework.name, setting, shownBy: null }];
    }),
  };
}

function settingsOf(
  rule: string,
  row: CookieRow | null,
  exchange: Parameters<typeof recogniseFrameworks>[1],
): readonly FrameworkSetting[] {
  if (row === null) return [];
  return recogniseFrameworks(row.name, exchange).flatMap(({ framework, shownBy }) => {
    const setting = settingFor(framework, rule);
    return setting === null ? [] : [{ name: framework.name, setting, shownBy }];
  });
}
