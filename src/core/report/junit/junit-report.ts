import type { AuditFinding } from "../../audit/audit-result.ts";
import { SEVERITIES, type Severity } from "../../audit/finding.ts";
import type { Translate } from "../../message/message.ts";
import { isoTime } from "../iso-time.ts";
import { type ReportText, reportText } from "../model/report-text.ts";
import { redactorSteps } from "../redact/redactor.ts";
import type { ReportFormat } from "../report-format.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { ruleIds } from "../rule-facts.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

/**
 * A test for each rule: it fails where a finding reaches the threshold, and is skipped where the person muted it. The
 * format as Jenkins and GitLab read it. https://github.com/testmoapp/junitxml
 */
export const junitReport: ReportFormat = {
  id: "junit",
  extension: ".xml",
  mediaType: "application/xml",
  values: "as-asked",
  english: true,
  *parts(input: ReportInput, t: Translate): Generator<string> {
    const text = reportText(input, t, yield* redactorSteps(input));
    const cases = casesOf(text);
    const count = (kind: Case["kind"]): number => cases.filter((each) => each.kind === kind).length;
    const totals = { tests: cases.length, failures: count("failure"), errors: 0, skipped: count("skipped"), time: 0 };
    const scope = input.audit.scope.join(", ") || text.redactor.url(input.meta.target);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes({ name: "Jarscope", ...totals })}>\n`;
    yield `<testsuite${xmlAttributes({ name: scope, ...totals, ...started(input) })}>\n`;
    yield `<properties><property${xmlAttributes({ name: "values", value: input.values })}/></properties>\n`;
    for (const each of cases) yield* caseXml(each, scope);
    yield "</testsuite>\n</testsuites>\n";
  },
};

interface Case {
  readonly name: string;
  readonly kind: "passed" | "failure" | "skipped" | "noted";
  readonly severity: string;
  readonly message: string;
  /** One line each. */
  details(): Iterable<string>;
}

function casesOf(text: ReportText): readonly Case[] {
  const found = new Map(text.input.audit.findings.map((finding) => [finding.rule, finding]));
  const ids = new Set([...found.keys(), ...ruleIds()]);
  return [...ids].map((id): Case => {
    const finding = found.get(id);
    return finding === undefined
      ? { name: id, kind: "passed", severity: "", message: "", details: () => [] }
      : caseOf(text, finding);
  });
}

function caseOf({ input, label, say, redactor }: ReportText, finding: AuditFinding): Case {
  const title = `${label("severity", finding.severity)}: ${label("rule", finding.rule, "title")}`;
  const muted = finding.muted !== null;
  return {
    name: finding.rule,
    kind: muted ? "skipped" : reaches(finding.severity, input.failOn ?? "low") ? "failure" : "noted",
    severity: finding.severity,
    message: muted ? redactor.text(finding.muted ?? "") : title,
    *details() {
      yield title;
      for (const subject of finding.subjects) yield `${redactor.text(subject.label)}\n  ${say(subject.message)}`;
      yield label("rule", finding.rule, "fix");
    },
  };
}

function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

function* caseXml({ name, kind, severity, message, details }: Case, scope: string): Generator<string> {
  const open = `<testcase${xmlAttributes({ name, classname: scope, time: 0 })}`;
  if (kind === "passed") return yield `${open}/>\n`;
  if (kind === "skipped") return yield `${open}><skipped${xmlAttributes({ message })}/></testcase>\n`;
  const body = kind === "failure" ? "failure" : "system-out";
  yield `${open}><${body}${kind === "failure" ? xmlAttributes({ message, type: severity }) : ""}>`;
  let separator = "";
  for (const line of details()) {
    yield separator + xmlText(line);
    separator = "\n";
  }
  yield `</${body}></testcase>\n`;
}

/** ISO 8601 without zone and fraction, as the format wants it; UTC. */
function started({ meta }: ReportInput): { timestamp?: string } {
  return meta.startedAt === null ? {} : { timestamp: isoTime(meta.startedAt).slice(0, 19) };
}
