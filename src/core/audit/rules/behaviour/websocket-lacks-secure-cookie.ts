import type { CookieRow } from "../../../capture/cookie-row.ts";
import type { Exchange } from "../../../capture/exchange.ts";
import { domainMatches } from "../../../cookie/domain-match.ts";
import { pathMatches } from "../../../cookie/path-match.ts";
import { pathOf } from "../../../site/url-parts.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { evidence, exchangeSubject } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A WebSocket without TLS to a host of which the browser held a session with Secure, which therefore stayed behind. */
export const webSocketLacksSecureCookie: RecordRule = {
  id: "websocket-lacks-secure-cookie",
  references: [cookieRfc("5.8.3")],
  worst: "info",
  texts: [""],
  check(context) {
    const inClear = context.record.exchanges.filter(({ type, url }) => type === "websocket" && /^ws:/i.test(url));
    if (inClear.length === 0) return [];
    return [...context.sessions().values()].flatMap(({ row }): FindingSubject[] => {
      const carries = context.carries().get(row.id) ?? [];
      const carried = new Set(carries.map(({ exchange }) => exchange));
      const [first] = carries;
      const lacking = inClear.find(
        (exchange) =>
          first !== undefined && exchange.order > first.exchange.order && !carried.has(exchange) && fits(row, exchange),
      );
      if (lacking === undefined) return [];
      return [
        exchangeSubject(lacking, {
          severity: "info",
          confidence: "likely",
          message: ruleText(this.id, "", row.name, lacking.host),
          evidence: evidence([lacking]),
        }),
      ];
    });
  },
};

function fits(
  { secure, state, hostOnly, domain, path, storeId }: CookieRow,
  { host, url, ...exchange }: Exchange,
): boolean {
  if (!secure || state !== "present" || storeId !== exchange.storeId) return false;
  if (hostOnly ? host !== domain : !domainMatches(host, domain)) return false;
  return pathMatches(pathOf(url).split("?")[0] ?? "/", path);
}
