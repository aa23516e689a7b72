import type { Exchange } from "../../capture/exchange.ts";
import type { ExchangeCookie, ExchangeCookieReason } from "../../capture/exchange-cookies.ts";
import type { SetLineOutcome } from "../../capture/verdict.ts";
import type { Translate } from "../../message/message.ts";
import { fingerprint } from "../../session/fingerprint.ts";
import { maskText } from "../../session/mask.ts";
import { redactUrl } from "../../session/redact.ts";
import { codeSpan, plainText } from "./markdown.ts";

/** One line of a part of the flow: an exchange with its cookies, or a remark in words. */
export type FlowLine =
  | { readonly kind: "exchange"; readonly exchange: Exchange; readonly cookies: readonly ExchangeCookie[] }
  | { readonly kind: "remark"; readonly text: string };

export interface FlowPart {
  readonly lines: readonly FlowLine[];
  /** How many exchanges more there were than are told. */
  readonly left: number;
  readonly salt: string;
  readonly t: Translate;
  /** A time in milliseconds since 1970 as the reader writes it. */
  readonly time: (time: number) => string;
  readonly reason: (reason: ExchangeCookieReason) => string;
}

const SIGNS: Readonly<Record<SetLineOutcome, string>> = {
  stored: "+",
  updated: "~",
  unchanged: "=",
  deleted: "−",
  "deleted-nothing": "∅",
  rejected: "✕",
  undecided: "?",
};

const COLUMNS = ["time", "request", "status", "sent", "withheld", "set"] as const;

/** A part of the flow as a table for a ticket. Values are fingerprints, secrets in addresses too. GFM, "Tables". */
export function flowMarkdown(part: FlowPart): string {
  const { lines, left, t } = part;
  const first = lines.find((line) => line.kind === "exchange");
  const host = first?.kind === "exchange" ? first.exchange.host : "";
  return [
    `## ${plainText(t("drawn_md_title", host))}`,
    "",
    row(COLUMNS.map((column) => plainText(t(`drawn_md_${column}`)))),
    row(COLUMNS.map(() => "---")),
    ...lines.map((line) =>
      line.kind === "exchange" ? exchangeRow(line, part) : row(["", plainText(line.text), "", "", "", ""]),
    ),
    "",
    ...(left > 0 ? [plainText(t("drawn_md_left", left)), ""] : []),
  ].join("\n");
}

function exchangeRow(
  { exchange, cookies }: Extract<FlowLine, { kind: "exchange" }>,
  { salt, time, reason }: FlowPart,
): string {
  const { method, url, sentAt, response, end } = exchange;
  const at = sentAt ?? response?.time ?? null;
  const because = (code: ExchangeCookieReason | null): string => (code === null ? "" : ` ${plainText(reason(code))}`);
  const named = (state: ExchangeCookie["state"]): string =>
    byReason(cookies.filter((one) => one.state === state))
      .map(([why, names]) => `${names.map(code).join(", ")}${because(why)}`)
      .join("; ");
  const set = cookies.flatMap(({ line, reason: why }) => {
    if (line === null) return [];
    const { name, value } = line.identity;
    const mask = value === "" ? "" : ` (${maskText(salt, value)})`;
    return [`${SIGNS[line.verdict.outcome]} ${code(`${name}${mask}`)}${because(why)}`];
  });
  const safeUrl = redactUrl(url, (value) => fingerprint(salt, value));
  return row([
    at === null ? "" : time(at),
    code(`${method} ${safeUrl}`),
    response === null ? plainText(end?.error ?? "") : String(response.status),
    named("sent"),
    named("withheld"),
    set.join(", "),
  ]);
}

function byReason(cookies: readonly ExchangeCookie[]): readonly (readonly [ExchangeCookieReason | null, string[]])[] {
  const groups = new Map<ExchangeCookieReason | null, string[]>();
  for (const { reason, name } of cookies) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups];
}

/** A bar would end the cell, in a code span too. */
function code(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
