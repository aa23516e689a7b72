import { auditRecord } from "../../src/core/audit/audit-record.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { REPORT_FORMATS } from "../../src/core/report/formats.ts";
import { findingLines } from "../../src/core/report/markdown/finding-markdown.ts";
import { findingModels } from "../../src/core/report/model/findings.ts";
import { reportText } from "../../src/core/report/model/report-text.ts";
import { isTellingValue } from "../../src/core/report/redact/plain-text.ts";
import { redactorFor } from "../../src/core/report/redact/redactor.ts";
import { secretForms } from "../../src/core/report/redact/secret-forms.ts";
import { writeReport } from "../../src/core/report/report-format.ts";
import type { ReportInput } from "../../src/core/report/report-input/report-input.ts";
import { looksSecret } from "../../src/core/session/looks-secret.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import { resultOfSteps } from "../../src/core/steps.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

/** Each secret of the record that a redacted report, or a finding that is copied, still holds in some form. */
export function leaksOfReports(record: CaptureRecord): readonly string[] {
  const input = redactedInput(record);
  const evidence = REPORT_FORMATS.filter(({ values }) => values === "as-asked");
  const files = evidence.map((format) => [format.id, writeReport(format, input, t)] as const);
  const text = reportText(input, t, redactorFor(input));
  const copied = resultOfSteps(findingModels(text, "finding", input.audit.findings)).flatMap((model) => [
    ...findingLines(model, t),
  ]);
  const secrets = [...secretsOf(record)];
  return [...files, ["copied", copied.join("\n")] as const].flatMap(([id, file]) =>
    secrets.flatMap((secret) => secretForms(secret).flatMap((form) => (file.includes(form) ? `${id}: ${form}` : []))),
  );
}

function redactedInput(record: CaptureRecord): ReportInput {
  const rows = cookieRows(record);
  const history = sessionHistory(record, rows, new Map());
  const options = { scope: [...record.sites], privacy: true, mutes: [], edits: new Map() };
  return {
    ...{ record, rows, history, connections: null, values: "redacted" },
    audit: auditRecord(record, rows, history, null, options, Date.now()),
    meta: {
      ...{ productVersion: "", startedAt: null, endedAt: null, browser: "", accounts: [], outOfSight: [] },
      target: record.navigations[0]?.url ?? "",
    },
  };
}

/** Read out of the raw headers and addresses, not by the code that hides them. */
function secretsOf({ exchanges }: CaptureRecord): ReadonlySet<string> {
  const found = new Set<string>();
  const hear = (value = "", counts = isTellingValue(value)): void => {
    if (value.length >= 8 && counts) found.add(value);
  };
  for (const { cookie, headers, response, url, end } of exchanges) {
    for (const pair of cookie?.split("; ") ?? []) hear(pair.slice(pair.indexOf("=") + 1));
    for (const { line } of response?.setLines ?? [])
      hear(
        line
          .split(";")[0]
          ?.replace(/^[^=]*=/, "")
          .trim(),
      );
    for (const [name, value] of headers) if (name === "authorization") hear(value.replace(/^\S+ /, ""));
    const told = [...headers, ...(response?.headers ?? [])].filter(
      ([name]) => name === "referer" || name === "location",
    );
    for (const address of [url, end?.redirectTo ?? "", ...told.map(([, value]) => value)]) {
      for (const [, value] of address.matchAll(/[?&;#][^=?&;#/]+=([^&;#]*)/g)) hear(value, looksSecret(value ?? ""));
    }
  }
  return found;
}
