import type { AuditJson } from "../../src/core/report/audit-json/model.ts";

type Flags = Pick<AuditJson["cookies"][number], "secure" | "httpOnly" | "sameSite" | "hostOnly" | "partitionKey">;
type Translate = (key: string, ...params: (string | number)[]) => string;

/** What was recorded, as a table for a terminal. */
export function auditTable(audit: AuditJson, t: Translate): string {
  const heads = (...names: readonly string[]): readonly string[] => names.map((name) => t(`cli_${name}`));
  const cookies = audit.cookies.map((cookie) => [
    cookie.name,
    `${cookie.hostOnly ? "" : "."}${cookie.domain}${cookie.path}`,
    t(`cli_life_${cookie.lifetime}`),
    flags(cookie),
    t(`cli_party_${cookie.party}`),
    t(`role_${cookie.role.replaceAll("-", "_")}`),
    t(`source_${cookie.setBy.kind.replaceAll("-", "_")}`),
  ]);
  const refused = audit.exchanges.flatMap(({ setCookies, url }) =>
    setCookies
      .filter(({ outcome }) => outcome === "rejected" || outcome === "undecided")
      .map(({ line, outcome, reason }) => [outcome, reason ?? "", short(line), url]),
  );
  const findings = audit.findings.map(({ severity, rule, cookie, message }) => [severity, rule, cookie.name, message]);
  const sent = audit.exchanges.reduce((sum, { cookiesSent }) => sum + cookiesSent.length, 0);
  return [
    `${audit.target}  (${audit.browser.name} ${audit.browser.version})`,
    t("cli_counts", audit.exchanges.length, sent, audit.cookies.length, refused.length, audit.dropped),
    columns([heads("name", "where", "life", "flags", "party", "role", "set_by"), ...cookies]),
    ...(refused.length === 0 ? [] : [columns([heads("verdict", "reason", "line", "url"), ...refused])]),
    ...(findings.length === 0 ? [] : [columns([heads("severity", "rule", "cookie", "finding"), ...findings])]),
  ].join("\n\n");
}

export function flags({ secure, httpOnly, sameSite, hostOnly, partitionKey }: Flags): string {
  const set = [
    secure && "Secure",
    httpOnly && "HttpOnly",
    sameSite !== "unspecified" && `SameSite=${sameSite}`,
    hostOnly && "host-only",
    partitionKey && "partitioned",
  ];
  return set.filter(Boolean).join(" ") || "–";
}

/** Lines of equal columns, the first one underlined. */
export function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(short));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => [...(row[at] ?? "")].length)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

// Control characters of a hostile site would steer the terminal.
function short(text: string): string {
  const plain = text.replace(/\p{C}/gu, "\u{FFFD}");
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - [...text].length));
}
