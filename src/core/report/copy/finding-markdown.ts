import type { Finding } from "../../audit/finding.ts";
import { SEVERITIES } from "../../audit/finding.ts";
import { lossyText } from "../../bytes/byte-string.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import { messageKey, type Translate } from "../../message/message.ts";
import { messageText } from "../../message/message-text.ts";
import { fingerprint } from "../../session/fingerprint.ts";
import { looksSecret } from "../../session/looks-secret.ts";
import { maskText } from "../../session/mask.ts";
import { redactUrl } from "../../session/redact.ts";
import { redactSetCookie } from "../../session/redact-header.ts";
import type { CopyFormat, CopyInput } from "./copy-format.ts";
import { codeSpan, plainText } from "./markdown.ts";

/** The findings of the cookie for a ticket: every value is a fingerprint, query secrets included. */
export const findingMarkdownFormat: CopyFormat = {
  id: "finding-markdown",
  carriesValues: false,
  needsExchange: false,
  build: (input) => (input.row.findings.length === 0 ? null : findingsMarkdown(input)),
};

function findingsMarkdown(input: CopyInput): string {
  const { row, t } = input;
  const worstFirst = row.findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const text = [...worstFirst.flatMap((finding) => findingLines(finding, t)), ...evidenceLines(input), ""].join("\n");
  return withoutSecretsOfName(text, input);
}

/** Some names hold a value: `.AspNetCore.Correlation.` goes before the state of the sign-in. */
function withoutSecretsOfName(text: string, { row, salt }: CopyInput): string {
  const words = (row.name.match(/[A-Za-z0-9_-]{12,}/g) ?? []).filter(looksSecret);
  return words.reduce((rest, word) => {
    const hash = fingerprint(salt, word);
    return rest.replaceAll(word, hash).replaceAll(plainText(word), hash);
  }, text);
}

function findingLines({ rule, severity, confidence, message }: Finding, t: Translate): readonly string[] {
  const title = plainText(t(messageKey("rule", rule, "title")));
  return [
    `## ${plainText(t(messageKey("severity", severity)))}: ${title}`,
    "",
    plainText(messageText(t, message)),
    "",
    `**${plainText(t("copy_md_confidence"))}** ${plainText(t(messageKey("confidence", confidence)))}`,
    "",
    `**${plainText(t("copy_md_fix"))}** ${plainText(t(messageKey("rule", rule, "fix")))}`,
    "",
  ];
}

function evidenceLines({ row, exchange, salt, t }: CopyInput): readonly string[] {
  const hash = (value: string): string => fingerprint(salt, value);
  const item = (key: string, text: string): string => `- ${plainText(t(key))} ${codeSpan(text)}`;
  return [
    item("copy_md_cookie", `${row.name} · ${row.domain} · ${row.path}`),
    item("copy_md_value", row.value === "" ? "0" : maskText(salt, row.value)),
    ...(exchange === null ? [] : [item("copy_md_request", `${exchange.method} ${redactUrl(exchange.url, hash)}`)]),
    ...lastLines(row).map((line) => item("copy_md_line", `Set-Cookie: ${redactSetCookie(line, hash)}`)),
  ];
}

/** The newest lines are enough to show the fault. */
function lastLines(row: CookieRow): readonly string[] {
  return row.lines.slice(-3).map(({ line }) => lossyText(line));
}
