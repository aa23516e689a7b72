import { SEVERITIES } from "../../audit/finding.ts";
import type { Translate } from "../../message/message.ts";
import { redactorSteps } from "../redact/redactor.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { aboutFacts, noticesOf } from "./about.ts";
import { cookieModels } from "./cookies.ts";
import { coverageModel, observatoryText } from "./coverage.ts";
import { findingModels } from "./findings.ts";
import type { ReportModel } from "./report-model.ts";
import { reportText } from "./report-text.ts";
import { sessionModels } from "./sessions.ts";

/** Everything that a report for people says. Nothing unredacted leaves this function where redaction was asked for. Pauses as a report's parts do. */
export function* reportModel(input: ReportInput, t: Translate): Generator<"", ReportModel> {
  const text = reportText(input, t, yield* redactorSteps(input));
  const counting = input.audit.findings.filter(({ muted }) => muted === null);
  return {
    title: t("report_title", input.audit.scope.join(", ") || text.redactor.url(input.meta.target)),
    about: aboutFacts(text),
    notices: noticesOf(text),
    counts: SEVERITIES.map((severity) => ({
      severity,
      label: text.label("severity", severity),
      count: counting.filter((finding) => finding.severity === severity).length,
    })),
    findings: yield* findingModels(text, "finding", counting),
    muted: yield* findingModels(
      text,
      "muted",
      input.audit.findings.filter(({ muted }) => muted !== null),
    ),
    outOfScope: yield* findingModels(text, "outside", input.audit.outOfScope),
    coverage: coverageModel(text),
    observatory: observatoryText(text),
    sessions: yield* sessionModels(text),
    cookies: yield* cookieModels(text),
  };
}
