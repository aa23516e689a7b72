import type { CookieRow } from "../../capture/cookie-row.ts";
import type { CookieModel } from "./report-model.ts";
import { type ReportText, utcTime } from "./report-text.ts";

const SAME_SITE = { strict: "SameSite=Strict", lax: "SameSite=Lax", none: "SameSite=None" } as const;

/** What the jar held at the end, and set lines that the browser refused. */
export function* cookieModels(text: ReportText): Generator<"", readonly CookieModel[]> {
  const models: CookieModel[] = [];
  for (const row of text.input.rows) {
    if (row.state === "gone") continue;
    yield "";
    models.push(cookieModel(text, row));
  }
  return models;
}

function cookieModel({ redactor, label, t }: ReportText, row: CookieRow): CookieModel {
  const { partitionKey } = row;
  return {
    name: redactor.text(row.name),
    value: redactor.value(row.value),
    host: row.hostOnly ? row.domain : `.${row.domain}`,
    path: redactor.url(row.path),
    flags: flagsOf(row).join(", "),
    life: row.expires === null ? t("report_until_close") : utcTime(row.expires),
    role: label("role", row.role.role),
    party: label("report", "party", row.party),
    setBy: row.state === "present" ? setterOf(row, label) : label("verdict", row.state),
    partition: partitionKey === null ? "" : partitionKey.topLevelSite,
  };
}

function setterOf({ setBy }: CookieRow, label: ReportText["label"]): string {
  return label("source", setBy?.kind ?? "unattributed");
}

/** As they would stand in a Set-Cookie line. */
export function flagsOf(row: CookieRow): readonly string[] {
  return [
    ...(row.secure ? ["Secure"] : []),
    ...(row.httpOnly ? ["HttpOnly"] : []),
    ...(row.sameSite === "unspecified" ? [] : [SAME_SITE[row.sameSite]]),
    ...(row.partitioned ? ["Partitioned"] : []),
  ];
}
