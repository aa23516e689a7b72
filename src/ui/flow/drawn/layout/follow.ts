import type { CookieRow } from "../../../../core/capture/cookie-row.ts";
import { cookieTravel, type Exchange, type SetLine } from "../../../../core/capture/exchange.ts";
import { domainMatches } from "../../../../core/cookie/domain-match.ts";
import { carriedNames } from "../../model/exchange-context.ts";

/** The cookie that the person follows. */
export type Followed = Pick<CookieRow, "id" | "name" | "domain" | "hostOnly" | "lines">;

export interface Concern {
  /** The set line of this response that is about the cookie. */
  readonly line: SetLine | null;
  readonly carries: boolean;
  /** It went to the cookie's host without it. */
  readonly lacks: boolean;
}

/** What an exchange has to do with a cookie, or null. Cheap, since it is asked of every exchange. */
export function concernOf(exchange: Exchange, followed: Followed): Concern | null {
  const { host, response } = exchange;
  const fits = followed.hostOnly ? host === followed.domain : domainMatches(host, followed.domain);
  const line = response?.setLines.findLast((one) => isAbout(one, followed)) ?? null;
  const carries = fits && carriedNames(exchange).includes(followed.name);
  const lacks = fits && !carries && cookieTravel(exchange) === "carried";
  return line !== null || carries || lacks ? { line, carries, lacks } : null;
}

function isAbout(line: SetLine, { id, name, domain, lines }: Followed): boolean {
  if (line.key !== null) return line.key === id;
  return lines.includes(line) || (line.identity.name === name && line.identity.domain === domain);
}

/** The numbers of the five steps beside a request and its response. */
export interface Steps {
  readonly request: readonly number[];
  readonly response: readonly number[];
}

/**
 * The life of the cookie in five steps: 1 a request without it, 2 the server makes it, 3 it is set, 4 it is kept and sent
 * back, 5 the server reads its state. They begin anew each time that the cookie is made.
 */
export function stepsOf(exchanges: readonly Exchange[], followed: Followed): ReadonlyMap<string, Steps> {
  const steps = new Map<string, Steps>();
  // A cookie that was there before the record is first seen when it is sent back.
  let waiting = true;
  for (const exchange of exchanges) {
    const concern = concernOf(exchange, followed);
    if (concern === null) continue;
    if (concern.carries && waiting && cookieTravel(exchange) === "carried") {
      steps.set(exchange.id, { request: [4], response: [5] });
      waiting = false;
    }
    if (concern.line?.verdict.outcome === "stored") {
      const known = steps.get(exchange.id);
      steps.set(exchange.id, {
        request: known?.request ?? (concern.carries ? [] : [1]),
        response: [...(known?.response ?? []), 2, 3],
      });
      waiting = true;
    }
  }
  return steps;
}
