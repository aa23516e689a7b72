import type { Exchange } from "../../../capture/exchange.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { requestHeader } from "../../context/headers.ts";
import { evidence } from "../../context/subjects.ts";
import { isFromForeignPage, isTakenWebSocket, webSocketSubject } from "../../context/web-sockets.ts";
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
    return [...found].map(
      (exchange): FindingSubject =>
        webSocketSubject(context, exchange, {
          severity: "medium",
          confidence: "check",
          message: ruleText(this.id, "", exchange.host, requestHeader(exchange, "origin") ?? ""),
          evidence: evidence([exchange]),
        }),
    );
  },
};

function isForeign(exchange: Exchange): boolean {
  return isTakenWebSocket(exchange) && isFromForeignPage(exchange) === true;
}
