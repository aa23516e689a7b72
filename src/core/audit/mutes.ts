import type { Mute } from "../report/record-file.ts";
import type { FindingSubject } from "./audit-result.ts";

/** Every subject of the rule. */
export const EVERY_SUBJECT = "*";

/** Why a subject was put aside, or null. A mute names the subject by its id or label, or all of the rule's by `*`. */
export function muteOf(mutes: readonly Mute[], rule: string, { id, label }: FindingSubject): string | null {
  const found = mutes.find((mute) => mute.rule === rule && [EVERY_SUBJECT, "", id, label].includes(mute.subject));
  return found?.reason ?? null;
}
