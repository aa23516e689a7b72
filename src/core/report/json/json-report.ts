import type { AuditFinding, RequirementResult } from "../../audit/audit-result.ts";
import { profileIdOf } from "../../capture/record.ts";
import type { SessionTrack } from "../../session/track/session-track.ts";
import { auditJsonParts } from "../audit-json/audit-json.ts";
import { findingIdentity } from "../finding-identity.ts";
import { isoTime } from "../iso-time.ts";
import { type ReportText, reportText } from "../model/report-text.ts";
import { type Lazily, redactedJsonParts } from "../redact/json-text.ts";
import { redactorSteps } from "../redact/redactor.ts";
import type { ReportFormat } from "../report-format.ts";
import { referencesOf } from "../rule-facts.ts";
import type { ConclusionsJson, GroupJson, ReportJson, RequirementJson, SessionJson } from "./json-model.ts";

/** Everything for programs, as docs/json.md describes it. */
export const jsonReport: ReportFormat = {
  id: "json",
  extension: ".json",
  mediaType: "application/json",
  values: "as-asked",
  english: true,
  *parts(input, t) {
    const redactor = yield* redactorSteps(input);
    yield* redactedJsonParts(reportJson(reportText(input, t, redactor)), redactor);
    yield "\n";
  },
};

function reportJson(text: ReportText): Lazily<ReportJson> {
  const { input, redactor, say } = text;
  const { record, meta, values } = input;
  const time = (at: number | null): string | null => (at === null ? null : isoTime(at));
  return {
    ...auditJsonParts(record, input.rows, {
      toolVersion: meta.productVersion,
      target: meta.target,
      text: say,
      ...(values === "included" ? {} : { hash: redactor.value }),
    }),
    values,
    startedAt: time(meta.startedAt),
    endedAt: time(meta.endedAt),
    profile: profileIdOf(record),
    accounts: meta.accounts,
    marks: record.marks.map(({ at, label, text: words }) => ({ at: isoTime(at), label, text: words })),
    outOfSight: meta.outOfSight.map(say),
    audit: conclusions(text),
    *sessions() {
      for (const track of input.history?.tracks ?? []) yield sessionJson(text, track);
    },
  };
}

function conclusions(text: ReportText): Lazily<ConclusionsJson> {
  const { findings, outOfScope, coverage, observatory, scope, pageLoads, signedIn } = text.input.audit;
  return {
    scope,
    pageLoads,
    signedIn,
    groups: () => findings.map((finding) => groupJson(text, finding)),
    outOfScope: () => outOfScope.map((finding) => groupJson(text, finding)),
    coverage: coverage.map((requirement) => requirementJson(text, requirement)),
    observatory,
  };
}

function groupJson({ label, say }: ReportText, finding: AuditFinding): Lazily<GroupJson> {
  return {
    rule: finding.rule,
    title: label("rule", finding.rule, "title"),
    severity: finding.severity,
    confidence: finding.confidence,
    fix: label("rule", finding.rule, "fix"),
    references: referencesOf(finding.rule),
    muted: finding.muted,
    note: finding.note,
    *subjects() {
      for (const subject of finding.subjects) {
        yield {
          kind: subject.kind,
          label: subject.label,
          severity: subject.severity,
          confidence: subject.confidence,
          message: say(subject.message),
          evidence: subject.evidence,
          fingerprint: findingIdentity(finding.rule, subject),
        };
      }
    },
  };
}

function requirementJson({ say }: ReportText, requirement: RequirementResult): RequirementJson {
  const { standard, item, level, state, message, evidence, rules } = requirement;
  return { standard, item, level, state, message: say(message), evidence, rules };
}

function sessionJson({ redactor, say }: ReportText, track: SessionTrack): SessionJson {
  const { name, host, carrier, state, confidence, authenticates } = track;
  return {
    ...{ name, host, carrier, state, confidence, authenticates },
    history: track.values.map(({ value }) => redactor.value(value)),
    events: track.events.map(({ kind, at, exchanges, value, how, ...event }) => ({
      kind,
      at: isoTime(at),
      exchanges,
      index: value,
      confidence: event.confidence,
      message: say(how),
    })),
  };
}
