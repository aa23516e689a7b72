import type { Exchange, SetLine } from "../../../core/capture/exchange.ts";
import type { SetLineOutcome } from "../../../core/capture/verdict.ts";

export type ChangeSign = "new" | "changed" | "deleted" | "rejected" | "undecided";

/** What one set line did to the jar. */
export interface CookieChange {
  readonly sign: ChangeSign;
  readonly name: string;
  readonly line: SetLine;
}

const SIGNS: Readonly<Record<SetLineOutcome, ChangeSign | null>> = {
  stored: "new",
  updated: "changed",
  unchanged: null,
  deleted: "deleted",
  "deleted-nothing": null,
  rejected: "rejected",
  undecided: "undecided",
};

/** What the response of an exchange changed, in the order of its set lines; lines without effect are left out. */
export function changesOf(exchange: Exchange): readonly CookieChange[] {
  return (exchange.response?.setLines ?? []).flatMap((line) => {
    const sign = SIGNS[line.verdict.outcome];
    return sign === null ? [] : [{ sign, name: line.identity.name, line }];
  });
}
