import type { AuditFinding } from "../../core/audit/audit-result.ts";
import { findingLines } from "../../core/report/markdown/finding-markdown.ts";
import { findingModels } from "../../core/report/model/findings.ts";
import { reportText } from "../../core/report/model/report-text.ts";
import { redactorFor } from "../../core/report/redact/redactor.ts";
import { resultOfSteps } from "../../core/steps.ts";
import type { T } from "../i18n/context.ts";
import type { PanelStores } from "../stores/panel-stores.ts";
import { reportInput } from "./report-input.ts";

/** One finding as Markdown for a ticket, as it stands in the report. Every recorded value is a hash in it. */
export function findingText(stores: PanelStores, finding: AuditFinding, t: T): string {
  const audit = stores.analysis.audit.value;
  if (audit === null) return "";
  const input = reportInput(stores, audit, "redacted");
  const text = reportText(input, t, redactorFor(input));
  return resultOfSteps(findingModels(text, "finding", [finding]))
    .flatMap((model) => [...findingLines(model, t)])
    .join("\n");
}
