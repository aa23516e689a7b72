import type { Exchange } from "../../../../core/capture/exchange.ts";
import { changesOf } from "../../rows/changes-of.ts";
import { alikeExchanges } from "./alike.ts";
import type { Standing } from "./drawn-rows.ts";
import { concernOf, type Followed, type Steps } from "./follow.ts";

export interface Wishes {
  readonly followed: Followed | null;
  readonly steps: ReadonlyMap<string, Steps>;
  readonly onlyChanges: boolean;
  readonly onlyCookies: boolean;
  readonly foldAlike: boolean;
}

/** What becomes of each exchange under the wishes of the person, in their order. */
export function standings(exchanges: readonly Exchange[], wishes: Wishes): ReadonlyMap<Exchange, Standing> {
  const alike = wishes.foldAlike ? alikeExchanges(exchanges) : [];
  const of = new Map<Exchange, Standing>();
  let known = false;
  exchanges.forEach((exchange, at) => {
    const concern = wishes.followed === null ? null : concernOf(exchange, wishes.followed);
    known ||= concern?.carries === true || concern?.line !== null;
    const followed = concern !== null && (concern.carries || concern.line !== null || (concern.lacks && known));
    if (wishes.followed !== null && !followed) of.set(exchange, "aside");
    else if (wishes.onlyChanges && changesOf(exchange).length === 0) of.set(exchange, "aside");
    else if (wishes.onlyCookies && isBare(exchange)) of.set(exchange, "aside");
    else of.set(exchange, alike[at] && !wishes.steps.has(exchange.id) ? "alike" : "shown");
  });
  return of;
}

function isBare({ cookie, response }: Exchange): boolean {
  return cookie === null && (response?.setLines.length ?? 0) === 0;
}
