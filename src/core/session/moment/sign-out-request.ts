import { clearsCookies } from "../../capture/clear-site-data.ts";
import type { Exchange } from "../../capture/exchange.ts";
import { isDocument, isScripted } from "./attempt.ts";
import { pathPurposes } from "./path-purpose.ts";

/** Why an exchange is taken for a wish to sign out; null where it is none. */
export function signOutRequest(exchange: Exchange): "path" | "clear-site-data" | null {
  if (clearsCookies(exchange)) return "clear-site-data";
  if (!isDocument(exchange) && !isScripted(exchange) && exchange.type !== "ping" && exchange.type !== "beacon")
    return null;
  if (exchange.method === "OPTIONS" || exchange.method === "HEAD") return null;
  if (exchange.method === "DELETE" && SESSION_RESOURCE.test(exchange.url)) return "path";
  return pathPurposes(exchange.url, exchange.method === "GET" ? "end" : "whole").has("sign-out") ? "path" : null;
}

/** REST has its own way to sign out. */
const SESSION_RESOURCE = /\/sessions?(?:\/(?:current|me|mine|\w+))?\/?(?:[?#]|$)/i;
