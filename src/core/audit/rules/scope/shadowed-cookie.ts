import { lossyText } from "../../../bytes/byte-string.ts";
import type { CookieRow } from "../../../capture/cookie-row.ts";
import { cookieTravel, type Exchange } from "../../../capture/exchange.ts";
import { domainMatches } from "../../../cookie/domain-match.ts";
import { parseCookieHeader } from "../../../cookie/parse-cookie-header.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { sureness, weigh } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Two cookies of one name in one Cookie header: which of them counts is up to the server's library. */
export const shadowedCookie: RecordRule = {
  id: "shadowed-cookie",
  references: [cookieRfc("4.2.2"), cookieRfc("8.6"), cwe(565)],
  worst: "medium",
  texts: [""],
  check(context) {
    const shadowed = new Map<string, Exchange[]>();
    for (const exchange of context.record.exchanges) {
      if (exchange.cookie === null || cookieTravel(exchange) !== "carried") continue;
      const names = new Set<string>();
      for (const pair of parseCookieHeader(exchange.cookie)) {
        const name = lossyText(pair.name);
        if (name === "" || !names.has(name)) {
          names.add(name);
          continue;
        }
        const key = `${exchange.host}\n${name}`;
        const known = shadowed.get(key);
        if (known === undefined) shadowed.set(key, [exchange]);
        else if (known.at(-1) !== exchange && known.length < 20) known.push(exchange);
      }
    }
    const named = new Map<string, CookieRow[]>();
    for (const row of context.rows) {
      const known = named.get(row.name);
      if (known === undefined) named.set(row.name, [row]);
      else known.push(row);
    }
    return [...shadowed].flatMap(([key, exchanges]): FindingSubject[] => {
      const [host = "", name = ""] = key.split("\n");
      const rows = (named.get(name) ?? []).filter(({ domain }) => domainMatches(host, domain));
      const worst = rows.find(({ id }) => context.sessions().has(id)) ?? rows[0];
      if (worst === undefined) return [];
      return [
        cookieSubject(worst, {
          severity: weigh(context, worst, "medium", ANYBODYS.has(worst.role.role) ? "info" : "low"),
          confidence: sureness(context, worst),
          message: ruleText(this.id, "", name, host),
          evidence: evidence(exchanges),
        }),
      ];
    });
  },
};

/** Two of these confuse statistics and nobody else. */
const ANYBODYS: ReadonlySet<string> = new Set(["analytics", "advertising", "consent", "preference", "bot", "affinity"]);
