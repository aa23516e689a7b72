import type { Exchange } from "../../../capture/exchange.ts";
import { KNOWN_NAMES } from "../../../session/known-names.ts";
import { looksSecret } from "../../../session/looks-secret.ts";
import { findName } from "../../../session/name-index.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { urlValues } from "../../context/url-values.ts";
import { NOT_IN_URLS, WSTG_EXPOSED } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A session's identifier in the address: as a parameter of a session's name, or with the value that its cookie has. */
export const sessionIdInUrl: RecordRule = {
  id: "session-id-in-url",
  references: [NOT_IN_URLS, WSTG_EXPOSED, cwe(598)],
  worst: "medium",
  texts: [""],
  check(context) {
    const found = new Map<string, { readonly host: string; readonly name: string; readonly exchanges: Exchange[] }>();
    const add = (exchange: Exchange, name: string): void => {
      const key = `${exchange.host}\n${name}`;
      const known = found.get(key) ?? { host: exchange.host, name, exchanges: [] };
      known.exchanges.push(exchange);
      found.set(key, known);
    };
    for (const { exchange, where, parameter } of context.sightings()) {
      if (where === "url" && exchange.party === "first") add(exchange, parameter);
    }
    for (const exchange of context.record.exchanges) {
      if (exchange.party === "third" || !/[?;&]/.test(exchange.url)) continue;
      for (const { name, value } of urlValues(exchange.url)) if (isSession(name, value)) add(exchange, name);
    }
    return [...found.values()].map(({ host, name, exchanges }) =>
      hostSubject(host, {
        severity: "medium",
        confidence: "observed",
        message: ruleText(this.id, "", host, name),
        evidence: evidence(exchanges),
      }),
    );
  },
};

function isSession(name: string, value: string): boolean {
  if (name.length < 4 || value.length < 8 || !looksSecret(value)) return false;
  // Servlet containers write the name in lower case into URLs.
  const named = findName(KNOWN_NAMES, name) ?? findName(KNOWN_NAMES, name.toUpperCase());
  return named !== null && named.role === "login-session" && named.rule.generic !== true;
}
