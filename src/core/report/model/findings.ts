import type { AuditFinding } from "../../audit/audit-result.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Message } from "../../message/message.ts";
import { shownLabel } from "../../message/shown-name.ts";
import { referencesOf } from "../rule-facts.ts";
import { excerptOf, type Telling } from "./excerpt.ts";
import type { ExcerptModel, FindingModel } from "./report-model.ts";
import type { ReportText } from "./report-text.ts";
import { stepsOf } from "./steps.ts";

/** More than a reader looks through; the JSON has all of them. */
const MOST_SUBJECTS = 40;
const MOST_EXCERPTS = 3;

export function* findingModels(
  text: ReportText,
  place: string,
  findings: readonly AuditFinding[],
): Generator<"", readonly FindingModel[]> {
  const rows = new Map(text.input.rows.map((row) => [row.id, row]));
  const models: FindingModel[] = [];
  for (const finding of findings) {
    yield "";
    models.push(findingModel(text, place, finding, rows));
  }
  return models;
}

function findingModel(
  text: ReportText,
  place: string,
  finding: AuditFinding,
  rows: ReadonlyMap<string, CookieRow>,
): FindingModel {
  const { label, say, redactor, t } = text;
  const listed = finding.subjects.slice(0, MOST_SUBJECTS);
  return {
    id: `${place}-${finding.rule}`,
    rule: finding.rule,
    title: label("rule", finding.rule, "title"),
    severity: finding.severity,
    severityLabel: label("severity", finding.severity),
    confidenceLabel: label("confidence", finding.confidence),
    explanations: differentMessages(finding).map(say),
    subjects: listed.map((subject) => ({
      label: shownLabel(redactor.text(subject.label), t),
      severityLabel: label("severity", subject.severity),
      confidenceLabel: label("confidence", subject.confidence),
    })),
    moreSubjects: finding.subjects.length - listed.length,
    fix: label("rule", finding.rule, "fix"),
    references: referencesOf(finding.rule),
    steps: stepsOf(text, finding, rows),
    excerpts: excerptsOf(text, finding, rows),
    muted: finding.muted === null ? null : redactor.text(finding.muted),
    note: redactor.text(finding.note),
  };
}

/** Subjects differ in their names as a rule: one of each text is enough. */
function differentMessages({ subjects }: AuditFinding): readonly Message[] {
  const seen = new Set<string>();
  return subjects.flatMap(({ message }) => {
    if (seen.has(message.key)) return [];
    seen.add(message.key);
    return [message];
  });
}

/** Of each subject the exchange that shows it first, so that one noisy cookie does not hide the others. */
function excerptsOf(
  text: ReportText,
  finding: AuditFinding,
  rows: ReadonlyMap<string, CookieRow>,
): readonly ExcerptModel[] {
  const affected = finding.subjects.flatMap(({ id }) => rows.get(id) ?? []);
  const cookies = new Set(affected.map(({ name }) => name));
  const lines = new Set(affected.flatMap((row) => row.lines.map(({ exchangeId }) => exchangeId)));
  const first = finding.subjects.flatMap(({ evidence }) => evidence.slice(0, 1));
  const further = finding.subjects.flatMap(({ evidence }) => evidence.slice(1));
  return [...new Set([...first, ...further])].slice(0, MOST_EXCERPTS).flatMap((id) => {
    const telling: Telling = { cookies, sent: !lines.has(id) };
    return excerptOf(text, id, telling) ?? [];
  });
}
