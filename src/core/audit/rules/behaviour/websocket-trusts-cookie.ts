import type { CookieRow } from "../../../capture/cookie-row.ts";
import type { BrowserName } from "../../../capture/event.ts";
import type { Exchange } from "../../../capture/exchange.ts";
import { readUrl } from "../../../site/url-parts.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { requestHeader } from "../../context/headers.ts";
import { evidence } from "../../context/subjects.ts";
import { isFromForeignPage, isTakenWebSocket, webSocketSubject } from "../../context/web-sockets.ts";
import { ASVS_API, WSTG_WEBSOCKETS } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/**
 * A handshake of the site's own page in which nothing but the session says who it is, and the session would go along from
 * any page: whether the server looks at Origin cannot be seen. One subject for each address.
 */
export const webSocketTrustsCookie: RecordRule = {
  id: "websocket-trusts-cookie",
  references: [asvs("4.4.2", ASVS_API), WSTG_WEBSOCKETS, cwe(1385)],
  worst: "low",
  texts: ["", "unset"],
  check(context) {
    const browser = context.record.begin?.browser ?? "chromium";
    const subjects = new Map<string, FindingSubject>();
    for (const { row } of context.sessions().values()) {
      const asked = goesFromAnywhere(row, browser);
      if (asked === null) continue;
      for (const { exchange } of context.carries().get(row.id) ?? []) {
        const address = `${row.id} ${exchange.url.split("?")[0]}`;
        if (!isTakenWebSocket(exchange) || isFromForeignPage(exchange) !== false) continue;
        if (subjects.has(address) || hasOtherProof(exchange)) continue;
        const hit = {
          severity: "low",
          confidence: "check",
          message: ruleText(this.id, asked === "unset" ? "unset" : "", exchange.host, row.name),
          evidence: evidence([exchange]),
        } as const;
        subjects.set(address, webSocketSubject(context, exchange, hit));
      }
    }
    return [...subjects.values()];
  },
};

/** Firefox takes a cookie without SameSite for None. */
function goesFromAnywhere(row: CookieRow, browser: BrowserName): "none" | "unset" | null {
  const line = row.lines.findLast(({ identity }) => !identity.deletes);
  const asked = line === undefined ? row.sameSite : (line.parsed.sameSite ?? "unspecified");
  if (asked === "none") return "none";
  return browser === "firefox" && (asked === "unspecified" || asked === "invalid") ? "unset" : null;
}

/** As short a value is no token that another page could not know. */
const TOKEN = 16;

/** Tokens travel in the query or as a subprotocol: pages cannot set other headers of a handshake. */
function hasOtherProof(exchange: Exchange): boolean {
  const values = [...(readUrl(exchange.url)?.searchParams ?? [])].map(([, value]) => value);
  const protocol = requestHeader(exchange, "sec-websocket-protocol") ?? "";
  if (requestHeader(exchange, "authorization") !== null) return true;
  return [...values, ...protocol.split(/[\s,]+/)].some(({ length }) => length >= TOKEN);
}
