import { existsSync } from "node:fs";
import * as v from "valibot";
import type { AuditOptions as RuleOptions } from "../../src/core/audit/audit-result.ts";
import { findRule } from "../../src/core/audit/find-rule.ts";
import { SEVERITIES } from "../../src/core/audit/finding.ts";
import { correctionKey, type SessionCorrections } from "../../src/core/session/track/correction-key.ts";
import { siteDomain } from "../../src/core/site/site.ts";
import { decodeJson, readText } from "./read-file.ts";

const CONFIG_FILE = "jarscope.config.json";

/** What the person decided beforehand about the site under test. */
export interface Policy {
  readonly rules: RuleOptions;
  readonly corrections: SessionCorrections;
}

const Rule = v.pipe(
  v.string("name a rule as text"),
  v.check(
    (id) => findRule(id) !== null,
    ({ input }) => `there is no rule "${input}"; docs/rules.md lists them`,
  ),
);
const Change = v.picklist(["off", ...SEVERITIES], `say "off" or one of ${SEVERITIES.join(", ")}`);
const Words = v.pipe(v.string("write a text"), v.regex(/\S/, "write a text that is not empty"));
const Host = v.pipe(
  Words,
  v.check((host) => siteDomain(`https://${host}/`) !== "", "write a host name such as shop.example"),
);

const Config = v.strictObject({
  $schema: v.optional(v.string()),
  rules: v.optional(v.record(Rule, Change, "write an object with a rule's name before each colon"), {}),
  sessions: v.optional(
    v.array(
      v.strictObject({
        host: Host,
        name: Words,
        carrier: v.optional(v.picklist(["cookie", "bearer", "url"], 'say "cookie", "bearer" or "url"'), "cookie"),
        session: v.optional(v.boolean("say true or false"), true),
      }),
      "write a list",
    ),
    [],
  ),
  muted: v.optional(
    v.array(v.strictObject({ rule: Rule, subject: v.optional(Words, "*"), reason: Words }), "write a list"),
    [],
  ),
  scope: v.optional(v.nullable(v.array(Host, "write a list of host names")), null),
  privacy: v.optional(v.boolean("say true or false"), false),
});

/**
 * The policy in a file, or of this folder where none is named; without one nothing is changed.
 *
 * @throws Error with a sentence for the person.
 */
export async function readPolicy(path: string | null): Promise<Policy> {
  if (path === null && !existsSync(CONFIG_FILE)) return decodePolicy(CONFIG_FILE, "{}");
  return decodePolicy(path ?? CONFIG_FILE, await readText(path ?? CONFIG_FILE));
}

/** @throws Error with a sentence that names the place in the file. */
export function decodePolicy(path: string, text: string): Policy {
  const { rules, sessions, muted, scope, privacy } = decodeJson(path, text, Config);
  const edits = Object.entries(rules).map(
    ([rule, change]) => [rule, change === "off" ? { off: true } : { severity: change }] as const,
  );
  return {
    rules: { scope, privacy, mutes: muted, edits: new Map(edits) },
    corrections: new Map(
      sessions.map(({ host, name, carrier, session }) => [
        correctionKey(siteDomain(`https://${host}/`), carrier, name),
        session ? "session" : "not-session",
      ]),
    ),
  };
}
