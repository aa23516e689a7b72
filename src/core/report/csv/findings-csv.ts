import type { AuditFinding } from "../../audit/audit-result.ts";
import { type ReportText, reportText } from "../model/report-text.ts";
import { redactorSteps } from "../redact/redactor.ts";
import type { ReportFormat } from "../report-format.ts";
import { csvLine } from "./csv-line.ts";

const COLUMNS = [
  "rule",
  "title",
  "severity",
  "confidence",
  "kind",
  "subject",
  "message",
  "evidence",
  "in_scope",
  "muted",
  "note",
  "values",
] as const;

/** One row for each thing that breaks a rule. The columns keep their names and their order; new ones come at the end. */
export const findingsCsv: ReportFormat = {
  id: "csv",
  extension: ".csv",
  mediaType: "text/csv",
  values: "as-asked",
  english: false,
  *parts(input, t) {
    const text = reportText(input, t, yield* redactorSteps(input));
    yield csvLine(COLUMNS);
    for (const finding of input.audit.findings) yield* lines(text, finding, "yes");
    for (const finding of input.audit.outOfScope) yield* lines(text, finding, "no");
  },
};

function* lines(text: ReportText, finding: AuditFinding, inScope: "yes" | "no"): Generator<string> {
  const { redactor, label, say, input } = text;
  for (const subject of finding.subjects) {
    yield csvLine([
      finding.rule,
      label("rule", finding.rule, "title"),
      subject.severity,
      subject.confidence,
      subject.kind,
      redactor.text(subject.label),
      say(subject.message),
      evidence(text, subject.evidence),
      inScope,
      redactor.text(finding.muted ?? ""),
      redactor.text(finding.note),
      input.values,
    ]);
  }
}

function evidence({ input, redactor }: ReportText, ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map((id) => {
    const exchange = input.record.exchangesById.get(id);
    return exchange === undefined ? id : `${exchange.method} ${redactor.url(exchange.url)}`;
  });
  return shown.join("\n");
}
