import { cookiesCsv } from "./csv/cookies-csv.ts";
import { findingsCsv } from "./csv/findings-csv.ts";
import { harReport } from "./har/har-report.ts";
import { htmlReport } from "./html/html-report.ts";
import { jsonReport } from "./json/json-report.ts";
import { junitReport } from "./junit/junit-report.ts";
import { markdownReport } from "./markdown/markdown-report.ts";
import { netscapeReport } from "./netscape/netscape-report.ts";
import type { ReportFormat } from "./report-format.ts";
import { sarifReport } from "./sarif/sarif-report.ts";
import { storageStateReport } from "./storage-state/storage-state-report.ts";

/** Every kind of report, in the order of the menu. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  htmlReport,
  markdownReport,
  jsonReport,
  sarifReport,
  junitReport,
  findingsCsv,
  cookiesCsv,
  harReport,
  netscapeReport,
  storageStateReport,
];

/** The format with the given id, or null for an id that there is not. */
export function reportFormat(id: string): ReportFormat | null {
  return REPORT_FORMATS.find((format) => format.id === id) ?? null;
}
