import type { Exchange } from "../../capture/exchange.ts";
import type { Life } from "./life.ts";
import type { SpannedLife } from "./lives.ts";

/** A session that an exchange carried, with its value there. */
export interface Carried {
  readonly life: SpannedLife;
  readonly value: string;
}

export type CarriedBy = (exchange: Exchange) => readonly Carried[];

/**
 * The value that an exchange carried of a life, or null. Few exchanges are asked about, and carries stand in the order of
 * the exchanges: looking it up costs less than an index of all of them.
 */
export function carriedValue({ carries }: Life, { order }: Exchange): string | null {
  let [from, to] = [0, carries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((carries[middle]?.exchange.order ?? 0) <= order) from = middle + 1;
    else to = middle;
  }
  const found = carries[from - 1];
  return found?.exchange.order === order ? found.value : null;
}

/** Which of these sessions an exchange carried. */
export function carriedOf(lives: readonly SpannedLife[], exchange: Exchange): readonly Carried[] {
  return lives.flatMap((life) => {
    const value = carriedValue(life, exchange);
    return value === null ? [] : [{ life, value }];
  });
}
