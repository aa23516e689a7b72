import type { CookieRow } from "../../../../core/capture/cookie-row.ts";
import type { ExchangeCookie, ExchangeCookieReason } from "../../../../core/capture/exchange-cookies.ts";
import type { SetLineOutcome } from "../../../../core/capture/verdict.ts";
import type { Role } from "../../../../core/session/role.ts";

export type ChipSign =
  | "sent"
  | "withheld"
  | "new"
  | "changed"
  | "same"
  | "deleted"
  | "nothing"
  | "rejected"
  | "undecided";

/** Cookies on an arrow: one, or several that were withheld for one reason. */
export interface Chip {
  readonly names: readonly string[];
  readonly sign: ChipSign;
  /** Of the first of them. */
  readonly role: Role;
  readonly reason: ExchangeCookieReason | null;
  /** Row of the first in the Cookies view, where it has one. */
  readonly row: string | null;
}

const SIGNS: Readonly<Record<SetLineOutcome, ChipSign>> = {
  stored: "new",
  updated: "changed",
  unchanged: "same",
  deleted: "deleted",
  "deleted-nothing": "nothing",
  rejected: "rejected",
  undecided: "undecided",
};

/** Roles that are looked for first: without them there is no session. */
const FIRST: ReadonlySet<Role> = new Set<Role>(["login-session", "remember", "sign-in", "csrf"]);

/** The chips of a request and of its response, the most wanted ones first. */
export function chipsOf(
  cookies: readonly ExchangeCookie[],
  rowOf: (cookie: ExchangeCookie) => CookieRow | null,
  followed: string | null,
): { readonly out: readonly Chip[]; readonly in: readonly Chip[] } {
  const chip = (cookie: ExchangeCookie, sign: ChipSign): Chip => {
    const row = rowOf(cookie);
    return {
      names: [cookie.name],
      sign,
      role: row?.role.role ?? "unknown",
      reason: cookie.reason,
      row: row?.id ?? null,
    };
  };
  const wanted = ({ row, role }: Chip): number => (row !== null && row === followed ? 0 : FIRST.has(role) ? 1 : 2);
  const sorted = (chips: readonly Chip[]): readonly Chip[] =>
    chips.toSorted((one, other) => wanted(one) - wanted(other));
  const sent = cookies.filter(({ state }) => state === "sent").map((cookie) => chip(cookie, "sent"));
  const withheld = cookies.filter(({ state }) => state === "withheld").map((cookie) => chip(cookie, "withheld"));
  const answered = cookies.flatMap((cookie) =>
    cookie.line === null ? [] : [chip(cookie, SIGNS[cookie.line.verdict.outcome])],
  );
  return { out: [...byReason(sorted(withheld), followed), ...sorted(sent)], in: sorted(answered) };
}

/** Withheld cookies with one reason share a chip; a followed one stands alone. */
function byReason(chips: readonly Chip[], followed: string | null): readonly Chip[] {
  const groups = new Map<string, Chip>();
  for (const chip of chips) {
    const key = chip.row !== null && chip.row === followed ? "followed" : String(chip.reason);
    const known = groups.get(key);
    groups.set(key, known === undefined ? chip : { ...known, names: [...known.names, ...chip.names] });
  }
  return [...groups.values()];
}
