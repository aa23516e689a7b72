import type { AuditFinding, FindingSubject } from "../../audit/audit-result.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Translate } from "../../message/message.ts";
import { findingIdentity } from "../finding-identity.ts";
import { isoTime } from "../iso-time.ts";
import { noticesOf } from "../model/about.ts";
import { type ReportText, reportText } from "../model/report-text.ts";
import { redactedJsonParts } from "../redact/json-text.ts";
import { redactorSteps } from "../redact/redactor.ts";
import type { ReportFormat } from "../report-format.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { locationPath } from "./sarif-location.ts";
import { LEVELS, sarifRule } from "./sarif-rules.ts";

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarifReport: ReportFormat = {
  id: "sarif",
  extension: ".sarif",
  mediaType: "application/sarif+json",
  values: "as-asked",
  english: true,
  *parts(input: ReportInput, t: Translate): Generator<string> {
    const redactor = yield* redactorSteps(input);
    yield* redactedJsonParts(sarifLog(reportText(input, t, redactor)), redactor);
    yield "\n";
  },
};

function sarifLog(text: ReportText): object {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: () => [run(text)],
  };
}

function run(text: ReportText): object {
  const { input, t } = text;
  const { findings } = input.audit;
  const rows = new Map(input.rows.map((row) => [row.id, row]));
  return {
    tool: {
      driver: {
        name: "Jarscope",
        version: input.meta.productVersion,
        semanticVersion: input.meta.productVersion,
        rules: findings.map(({ rule, severity }) => sarifRule(rule, severity, t)),
      },
    },
    invocations: [invocation(text)],
    columnKind: "utf16CodeUnits",
    *results() {
      for (const [ruleIndex, finding] of findings.entries()) {
        for (const subject of finding.subjects) yield result(text, finding, subject, ruleIndex, rows.get(subject.id));
      }
    },
    properties: { values: input.values, browser: input.meta.browser, scope: input.audit.scope },
  };
}

/** SARIF 2.1.0 section 3.20. What was out of sight is a notification, so that nobody takes silence for a pass. */
function invocation(text: ReportText): object {
  const { startedAt, endedAt } = text.input.meta;
  return {
    executionSuccessful: true,
    ...(startedAt === null ? {} : { startTimeUtc: isoTime(startedAt) }),
    ...(endedAt === null ? {} : { endTimeUtc: isoTime(endedAt) }),
    toolExecutionNotifications: noticesOf(text).map((notice) => ({ level: "note", message: { text: notice } })),
  };
}

function result(
  text: ReportText,
  finding: AuditFinding,
  subject: FindingSubject,
  ruleIndex: number,
  row: CookieRow | undefined,
): object {
  const { record } = text.input;
  const identity = findingIdentity(finding.rule, subject);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[subject.severity],
    message: { text: text.say(subject.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: locationPath(record, subject, row, text.redactor) },
          region: { startLine: 1 },
        },
        logicalLocations: [{ name: subject.label, kind: subject.kind }],
      },
    ],
    partialFingerprints: { "jarscopeFinding/v1": identity, primaryLocationLineHash: `${identity}:1` },
    ...(finding.muted === null
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: finding.muted }] }),
    properties: { severity: subject.severity, confidence: subject.confidence, evidence: subject.evidence },
  };
}
