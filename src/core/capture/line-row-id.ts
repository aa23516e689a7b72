import type { SetLine } from "./exchange.ts";

/** Id of the row of set lines without a cookie, by the first of them. */
export function lineRowId({ exchangeId, index }: Pick<SetLine, "exchangeId" | "index">): string {
  return `set:${exchangeId}:${index}`;
}
