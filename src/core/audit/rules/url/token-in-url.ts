import type { Exchange } from "../../../capture/exchange.ts";
import type { FindingSubject } from "../../audit-result.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { requestHeader } from "../../context/headers.ts";
import { readJwt } from "../../context/jwt.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { urlValues } from "../../context/url-values.ts";
import { NOT_IN_URLS, WSTG_EXPOSED } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const TOKEN_NAME = /^(?:access_token|id_token|refresh_token)$/i;

/**
 * Tokens in a query, where logs, history and Referer get them. Keys of maps and widgets are called access_token too and
 * are made to be public, so only a token that is somebody's is harm.
 */
export const tokenInUrl: RecordRule = {
  id: "token-in-url",
  references: [NOT_IN_URLS, WSTG_EXPOSED, cwe(598)],
  worst: "high",
  texts: ["", "unsure"],
  check(context) {
    const held = heldTokens(context);
    const found = new Map<
      string,
      { readonly host: string; name: string; sure: boolean; readonly exchanges: Exchange[] }
    >();
    for (const exchange of context.record.exchanges) {
      const query = exchange.url.indexOf("?");
      if (query < 0 || !/_token=/i.test(exchange.url)) continue;
      for (const { name, value } of urlValues(exchange.url)) {
        if (!TOKEN_NAME.test(name) || value.length < 16) continue;
        const sure = held.has(value) || /^refresh_token$/i.test(name) || isPersonal(value);
        const key = `${exchange.host}\n${name.toLowerCase()}`;
        const known = found.get(key) ?? { host: exchange.host, name: name.toLowerCase(), sure: false, exchanges: [] };
        known.sure ||= sure;
        known.exchanges.push(exchange);
        found.set(key, known);
      }
    }
    return [...found.values()].map(
      ({ host, name, sure, exchanges }): FindingSubject =>
        hostSubject(host, {
          severity: sure ? "high" : "low",
          confidence: sure ? "observed" : "check",
          message: ruleText(this.id, sure ? "" : "unsure", host, name),
          evidence: evidence(exchanges),
        }),
    );
  },
};

/** Tokens that the record knows to authenticate: sessions, and what went in Authorization. */
function heldTokens({ record, history }: AuditContext): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { values } of history.tracks) for (const { value } of values) if (value.length >= 16) held.add(value);
  for (const exchange of record.exchanges) {
    const token = /^bearer +(\S+)/i.exec(requestHeader(exchange, "authorization") ?? "")?.[1];
    if (token !== undefined) held.add(token);
  }
  return held;
}

/** A token about somebody: a subject that is not the client itself. RFC 9068 section 2.2. */
function isPersonal(value: string): boolean {
  const claims = readJwt(value)?.claims;
  return typeof claims?.["sub"] === "string" && claims["sub"] !== claims["client_id"] && claims["exp"] !== undefined;
}
