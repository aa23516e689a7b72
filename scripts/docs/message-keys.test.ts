import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { requirementTitle } from "../../src/core/audit/coverage/requirement.ts";
import { REQUIREMENTS } from "../../src/core/audit/coverage/requirements.ts";
import { SEVERITIES } from "../../src/core/audit/finding.ts";
import { RECORD_RULES } from "../../src/core/audit/record-registry.ts";
import { RULES } from "../../src/core/audit/registry.ts";
import { textKey } from "../../src/core/audit/rule-text.ts";
import { NOT_EXPLAINED } from "../../src/core/capture/verdict.ts";
import { REASONS } from "../../src/core/cookie/reasons.ts";
import { messageKey } from "../../src/core/message/message.ts";
import { REPORT_FORMATS } from "../../src/core/report/formats.ts";
import { ROLES } from "../../src/core/session/role.ts";
import { projectRoot } from "../root.ts";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = join(projectRoot(), "assets/_locales");
const LANGUAGES = ["en", "ko"] as const;

function messagesOf(language: string): Messages {
  const files = readdirSync(join(FOLDER, language)).filter((name) => name.endsWith(".json"));
  const parts = files.map((name): Messages => JSON.parse(readFileSync(join(FOLDER, language, name), "utf8")));
  return Object.assign({}, ...parts);
}

/** Keys that are made from the ids in code, which no search for the key would find. */
const WANTED = [
  ...[...RULES, ...RECORD_RULES].flatMap(({ id, texts }) => [
    messageKey("rule", id, "title"),
    messageKey("rule", id, "fix"),
    ...texts.map((variant) => textKey(id, variant)),
  ]),
  ...REQUIREMENTS.map((requirement) => requirementTitle(requirement).key),
  ...REQUIREMENTS.flatMap((requirement) => {
    if ("why" in requirement) return [messageKey("coverage", "not_observable", requirement.why)];
    return requirement.open === null ? [] : [messageKey("coverage", "partly", requirement.open)];
  }),
  ...["cookies", "exchanges", "sessions", "tokens", "sign-ins", "sign-outs"].map((kind) =>
    messageKey("coverage", "pass", kind),
  ),
  ...["page", "cookie", "session", "sign_in", "sign_out", "token"].map((what) =>
    messageKey("coverage", "not_exercised", what),
  ),
  "coverage_fail",
  messageKey("coverage", "partly", "check"),
  ...[...REASONS.map(({ code }) => code), NOT_EXPLAINED].flatMap((code) =>
    ["title", "text", "fix"].map((part) => messageKey("reason", code, part)),
  ),
  ...ROLES.flatMap((role) => [messageKey("role", role), messageKey("role", role, "text")]),
  ...SEVERITIES.map((severity) => messageKey("severity", severity)),
  ...["observed", "likely", "check"].map((confidence) => messageKey("confidence", confidence)),
  ...["exchange-open", "waiting-for-jar", "no-host-access", "record-incomplete"].map((id) =>
    messageKey("undecided", id),
  ),
  ...["stored", "updated", "unchanged", "deleted", "deleted-nothing", "rejected", "undecided"].flatMap((outcome) => [
    messageKey("verdict", outcome),
    messageKey("verdict", outcome, "text"),
  ]),
  ...["before", "set-line", "clear-site-data", "browser", "unattributed"].map((id) => messageKey("source", id)),
  ...["found", "added", "updated", "unchanged", "removed"].map((id) => messageKey("change", id)),
  ...REPORT_FORMATS.map(({ id }) => messageKey("report_format", id)),
  ...["pass", "fail", "partly", "not-exercised", "not-observable"].map((id) => messageKey("report_requirement", id)),
  ...["proven", "marked", "no"].map((id) => messageKey("report_signed_in", id)),
  ...["signed-in", "signed-out", "consent-given", "role-changed", "text"].map((id) => messageKey("report_mark", id)),
  ...["anonymous", "attempted", "signed-in", "signed-out", "expired", "ended", "unknown"].map((id) =>
    messageKey("report_track", id),
  ),
  ...["explicit", "overwrite", "expired", "evicted", "expired_overwrite"].map((id) => messageKey("cause", id)),
];

const EVIDENCE_IN_CODE = /evidence\(\s*"([a-z_]+)"|"role_evidence_([a-z_]+)"/g;

function evidenceKeys(): string[] {
  const folder = join(projectRoot(), "src/core/session");
  const code = ["role-evidence.ts", "recognise-role.ts"]
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
  const found = [...code.matchAll(EVIDENCE_IN_CODE)].map(([, short, long]) => `role_evidence_${short ?? long}`);
  return [...new Set([...found, "role_evidence_name_exact", "role_evidence_name_pattern"])];
}

describe.each(LANGUAGES)("messages in %s", (language) => {
  const messages = messagesOf(language);

  test("every id in code has its text", () => {
    expect([...WANTED, ...evidenceKeys()].filter((key) => !messages[key]?.message)).toEqual([]);
  });

  test("every text of a rule, a requirement, a reason or evidence belongs to something in code", () => {
    const wanted = new Set([...WANTED, ...evidenceKeys()]);
    const made = Object.keys(messages).filter((key) => /^(?:rule|coverage|reason|role_evidence)_/.test(key));
    expect(made.filter((key) => !wanted.has(key))).toEqual([]);
  });
});
