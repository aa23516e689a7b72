import type { Exchange } from "../../../capture/exchange.ts";
import { schemefulSite } from "../../../site/site.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { requestHeader } from "../../context/headers.ts";
import { channelSubject, evidence, exchangeSubject } from "../../context/subjects.ts";
import { ASVS_API, WSTG_WEBSOCKETS } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A WebSocket that a page of another site opened with the session, and that the server took. */
export const webSocketForeignOrigin: RecordRule = {
  id: "websocket-foreign-origin",
  references: [asvs("4.4.2", ASVS_API), WSTG_WEBSOCKETS, cwe(1385)],
  worst: "medium",
  texts: [""],
  check(context) {
    const found = new Set<Exchange>();
    for (const id of context.sessions().keys()) {
      for (const { exchange } of context.carries().get(id) ?? []) if (isForeign(exchange)) found.add(exchange);
    }
    return [...found].map((exchange): FindingSubject => {
      const hit = {
        severity: "medium",
        confidence: "check",
        message: ruleText(this.id, "", exchange.host, requestHeader(exchange, "origin") ?? ""),
        evidence: evidence([exchange]),
      } as const;
      const channel = context.connections?.channels.find(({ handshake }) => handshake === exchange.id);
      return channel === undefined ? exchangeSubject(exchange, hit) : channelSubject(channel, hit);
    });
  },
};

function isForeign(exchange: Exchange): boolean {
  if (exchange.type !== "websocket" || exchange.response?.status !== 101) return false;
  const origin = requestHeader(exchange, "origin");
  return origin !== null && schemefulSite(origin) !== schemefulSite(exchange.url);
}
