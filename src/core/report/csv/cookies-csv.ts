import type { CookieRow } from "../../capture/cookie-row.ts";
import { flagsOf } from "../model/cookies.ts";
import { type Redactor, redactorSteps } from "../redact/redactor.ts";
import type { ReportFormat } from "../report-format.ts";
import { csvLine } from "./csv-line.ts";

const COLUMNS = [
  "state",
  "name",
  "value",
  "domain",
  "host_only",
  "path",
  "secure",
  "http_only",
  "same_site",
  "partitioned",
  "partition",
  "expires",
  "size",
  "party",
  "role",
  "set_by",
  "flags",
  "values",
] as const;

/** One row for each cookie that the record knows, and for each set line that became none. */
export const cookiesCsv: ReportFormat = {
  id: "csv-cookies",
  extension: ".cookies.csv",
  mediaType: "text/csv",
  values: "as-asked",
  english: false,
  *parts(input) {
    const redactor = yield* redactorSteps(input);
    yield csvLine(COLUMNS);
    for (const row of input.rows) yield csvLine([...cells(row, redactor), input.values]);
  },
};

function cells(row: CookieRow, redactor: Redactor): readonly string[] {
  return [
    row.state,
    redactor.text(row.name),
    redactor.value(row.value),
    row.domain,
    String(row.hostOnly),
    redactor.url(row.path),
    String(row.secure),
    String(row.httpOnly),
    row.sameSite,
    String(row.partitioned),
    row.partitionKey?.topLevelSite ?? "",
    expiry(row.expires),
    String(row.size),
    row.party,
    row.role.role,
    row.setBy?.kind ?? "",
    flagsOf(row).join(" "),
  ];
}

/** ISO 8601; empty for a cookie that lasts until the browser closes. A time beyond the calendar stays a number. */
function expiry(time: number | null): string {
  if (time === null) return "";
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString();
}
