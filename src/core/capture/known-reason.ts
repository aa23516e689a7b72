import { isReasonCode } from "../cookie/reasons.ts";
import { NOT_EXPLAINED, type SetLineVerdict, type UndecidedReason } from "./verdict.ts";

const UNDECIDED: readonly UndecidedReason[] = [
  "exchange-open",
  "waiting-for-jar",
  "no-host-access",
  "record-incomplete",
];

/** A reason that was read from a file; what this version does not know explains nothing. */
export function knownReason(text: string): NonNullable<SetLineVerdict["reason"]> {
  if (isReasonCode(text)) return text;
  return UNDECIDED.find((reason) => reason === text) ?? NOT_EXPLAINED;
}
