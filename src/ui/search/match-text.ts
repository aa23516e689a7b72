import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import { decodeUrlText } from "../../core/session/token/encoding/url-text.ts";
import type { MatchContext } from "./match-context.ts";

/** From this length on a text is taken for a pasted token and looked for in what is hidden, too. */
export const TOKEN_LENGTH = 8;

/** Whether free text is found in what a row shows, or, for a pasted token, in what it hides. */
export function matchesText(row: CookieRow, text: string, context: MatchContext): boolean {
  const wanted = text.toLowerCase();
  if (holds(row.name, wanted) || holds(row.domain, wanted) || holds(row.path, wanted)) return true;
  if (matchesValue(row, text, context)) return true;
  if (text.length < TOKEN_LENGTH) return false;
  const exchange = context.setExchange(row);
  return exchange !== null && exchangeHolds(exchange, text);
}

/** A masked value answers only to a whole token: otherwise every short text would find most sessions by chance. */
export function matchesValue(row: CookieRow, text: string, context: MatchContext): boolean {
  if (row.value === text) return true;
  if (context.masked(row) && text.length < TOKEN_LENGTH) return false;
  const wanted = text.toLowerCase();
  return holds(row.value, wanted) || holds(decodeUrlText(row.value) ?? "", wanted);
}

/** Whether URL or headers have the text; cookies are left out, since they would find every cookie of the site. */
export function exchangeHolds(exchange: Exchange, text: string): boolean {
  if (exchange.url.includes(text)) return true;
  if (exchange.headers.some(([, value]) => value.includes(text))) return true;
  return exchange.response?.headers.some(([, value]) => value.includes(text)) ?? false;
}

function holds(text: string, lowerCase: string): boolean {
  return text.toLowerCase().includes(lowerCase);
}
