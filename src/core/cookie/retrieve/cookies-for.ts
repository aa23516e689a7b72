import type { Request } from "../context/request.ts";
import { cookiesAt, type Jar, withCookiesAt } from "../jar/jar.ts";
import { cookieString } from "../serialise.ts";
import type { Retrieval, SentCookie, WithheldCookie } from "./retrieval.ts";
import { sendingOrder } from "./sending-order.ts";
import { withholdingReasons } from "./withholding.ts";

/** What goes with a request, what not, and why. RFC 6265bis section 5.8.3. Changes nothing; `markSent` does. */
export function cookiesFor(jar: Jar, request: Request): Retrieval {
  const sent: SentCookie[] = [];
  const withheld: WithheldCookie[] = [];
  const { assumed } = request.access;
  for (const cookie of cookiesAt(jar, request.place)) {
    const reasons = withholdingReasons(cookie, request);
    const [reason] = reasons;
    if (reason === undefined) sent.push({ cookie, assumed });
    else withheld.push({ cookie, assumed, reason, reasons });
  }
  sent.sort((one, other) => sendingOrder(one.cookie, other.cookie));
  return { sent, withheld, header: cookieString(sent.map(({ cookie }) => cookie)) };
}

/** The jar after the cookies have been sent: it remembers their use, for eviction. RFC 6265bis section 5.8.3 step 3. */
export function markSent(jar: Jar, request: Request, { sent }: Pick<Retrieval, "sent">): Jar {
  const { now } = request.context;
  const stale = (lastAccess: number) => now - lastAccess >= request.engine.jar.accessStaleAfter;
  const used = new Set(sent.map(({ cookie }) => cookie).filter(({ lastAccess }) => stale(lastAccess)));
  if (used.size === 0) return jar;
  const cookies = cookiesAt(jar, request.place).map((cookie) =>
    used.has(cookie) ? { ...cookie, lastAccess: now } : cookie,
  );
  return withCookiesAt(jar, request.place, cookies);
}
