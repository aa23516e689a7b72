import { SEVERITIES } from "../../src/core/audit/finding.ts";
import type { CookieRow } from "../../src/core/capture/cookie-row.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { roleText } from "../../src/ui/cookies/cells/role-text.ts";
import { exchangeName } from "../../src/ui/cookies/text/exchange-name.ts";
import { lifeText } from "../../src/ui/cookies/text/life-text.ts";
import { sourceText } from "../../src/ui/cookies/text/source-text.ts";
import { outcomeText, reasonText } from "../../src/ui/cookies/text/verdict-text.ts";
import type { T } from "../../src/ui/i18n/context.ts";
import { formats } from "../../src/ui/i18n/formats.ts";
import { columns } from "../audit/columns.ts";
import { flags } from "../audit/table.ts";

const HEADS = ["name", "where", "life", "flags", "party", "role", "set_by", "verdict", "finding"] as const;
const STATES = ["present", "gone", "undecided", "rejected"] as const;

/** Every cookie of a record, in the jar, gone again or refused, as the Cookies view lists them. `now` as in `lifeText`. */
export function capturedTable(record: CaptureRecord, t: T, now: number): string {
  const words = formats("en");
  const rows = [...cookieRows(record)].sort(
    (one, other) =>
      STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
      one.domain.localeCompare(other.domain) ||
      one.name.localeCompare(other.name),
  );
  const cells = rows.map((row) => [
    row.name === "" ? t("cookies_nameless") : row.name,
    `${row.hostOnly ? "" : "."}${row.domain}${row.path}`,
    lifeText(row.expires, now, t, words),
    flags(row),
    t(`cli_party_${row.party}`),
    roleText(row.role, t),
    setBy(row, record, t),
    verdict(row, t),
    worst(row, t),
  ]);
  return columns([HEADS.map((head) => t(`cli_${head}`)), ...counted(cells)]);
}

/** Rows that read the same become one, with how often: a pixel that is refused is refused on every page. */
function counted(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  for (const row of rows) times.set(row.join("\n"), (times.get(row.join("\n")) ?? 0) + 1);
  return [...times].map(([text, count]) => {
    const [name, ...rest] = text.split("\n");
    return [count === 1 ? (name ?? "") : `${name} ×${count}`, ...rest];
  });
}

function setBy(row: CookieRow, record: CaptureRecord, t: T): string {
  if (row.setBy !== null) return sourceText(row.setBy, record, t);
  const exchange = record.exchangesById.get(row.lines.at(-1)?.exchangeId ?? "");
  return exchange === undefined ? "–" : exchangeName(exchange);
}

function verdict(row: CookieRow, t: T): string {
  const why = row.verdict === null || row.state === "gone" ? null : reasonText(row.verdict, t);
  return [outcomeText(row, t), why].filter((part) => part !== null).join(": ");
}

function worst({ findings }: CookieRow, t: T): string {
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one));
  if (severity === undefined) return "–";
  return findings.length === 1 ? t(`severity_${severity}`) : `${t(`severity_${severity}`)} (${findings.length})`;
}
