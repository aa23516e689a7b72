import type { Exchange } from "../../../capture/exchange.ts";
import { portOf } from "../../../site/url-parts.ts";
import { travelsInClear } from "../../context/address-parts.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { sureness, weighTransport } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Two servers on one host get each other's cookies: ports do not keep them apart. */
export const portShared: RecordRule = {
  id: "port-shared",
  references: [asvs("3.5.4", ASVS_COOKIES), cookieRfc("8.5")],
  worst: "low",
  texts: [""],
  check(context) {
    const servers = new Map(context.record.exchanges.map((exchange) => [exchange, serverOf(exchange)]));
    return context.judged().flatMap((row) => {
      const ports = new Map<string, Exchange>();
      for (const { exchange } of context.carries().get(row.id) ?? []) {
        const key = servers.get(exchange) ?? "";
        if (!ports.has(key)) ports.set(key, exchange);
      }
      const shared = [...ports].filter(([key]) => key.startsWith(`${row.domain}:`));
      if (shared.length < 2) return [];
      const named = shared.map(([key]) => key.slice(key.lastIndexOf(":") + 1) || "443");
      return cookieSubject(row, {
        severity: weighTransport(context, row, "low"),
        confidence: sureness(context, row),
        message: ruleText(this.id, "", row.name, named.join(", ")),
        evidence: evidence(shared.map(([, exchange]) => exchange)),
      });
    });
  },
};

/** Host and port, the port left out where it is the scheme's own: 80 and 443 are one server for everybody. */
function serverOf(exchange: Exchange): string {
  const port = portOf(exchange.url);
  const usual = port === (travelsInClear(exchange) ? "80" : "443");
  return `${exchange.host}:${usual ? "" : port}`;
}
