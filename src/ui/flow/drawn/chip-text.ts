import { shownName } from "../../../core/message/shown-name.ts";
import type { T } from "../../i18n/context.ts";
import { reasonTitle } from "../text/reason-words.ts";
import type { Chip, ChipSign } from "./layout/chips.ts";

export const CHIP_SIGNS: Readonly<Record<ChipSign, string>> = {
  sent: "",
  withheld: "⊘ ",
  new: "+",
  changed: "~",
  same: "=",
  deleted: "−",
  nothing: "∅",
  rejected: "✕",
  undecided: "?",
};

/** More names than this are told by number. */
const NAMES = 3;

/** What stands in a chip: sign, names, and why where something went wrong. */
export function chipText(chip: Chip, t: T): string {
  const names = chip.names
    .slice(0, NAMES)
    .map((name) => shownName(name, t))
    .join(", ");
  const more = chip.names.length > NAMES ? ` +${chip.names.length - NAMES}` : "";
  const told = chip.sign === "withheld" || chip.sign === "rejected";
  const why = told && chip.reason !== null ? ` · ${reasonTitle(chip.reason, t)}` : "";
  return `${CHIP_SIGNS[chip.sign]}${names}${more}${why}`;
}

/** The whole of it, in words. */
export function chipTitle(chip: Chip, t: T): string {
  const names = chip.names.map((name) => shownName(name, t)).join(", ");
  const why = chip.reason === null ? "" : `: ${reasonTitle(chip.reason, t)}`;
  return `${t(`drawn_sign_${chip.sign}`)} ${names}${why}`;
}
