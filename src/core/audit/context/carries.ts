import { type ByteString, lossyText } from "../../bytes/byte-string.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import { cookieTravel, type Exchange } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { domainMatches } from "../../cookie/domain-match.ts";
import { type CookiePair, parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import type { Role } from "../../session/role.ts";

/** Exchanges that carried a row to a server, by the row's id, oldest first. */
export type Carries = ReadonlyMap<string, readonly Carry[]>;

export interface Carry {
  readonly exchange: Exchange;
  readonly value: string;
}

const FOLLOWED: ReadonlySet<Role> = new Set<Role>(["login-session", "remember", "sign-in", "csrf", "unknown"]);

/**
 * Which of the cookies that matter went where. A pair belongs to a row of its name and host that ever had its value.
 * Yields after each exchange: the headers of a long record hold many thousands of pairs.
 */
export function* carrySteps(record: CaptureRecord, rows: readonly CookieRow[]): Generator<void, Carries> {
  const named = candidatesByName(rows);
  const carries = new Map<string, Carry[]>();
  const owners = new Map<string, Owners>();
  for (const exchange of record.exchanges) {
    if (exchange.cookie === null || cookieTravel(exchange) !== "carried") continue;
    const place = `${exchange.storeId} ${exchange.host}`;
    const known = owners.get(place) ?? new Map();
    owners.set(place, known);
    for (const pair of parseCookieHeader(exchange.cookie)) {
      const owner = ownerOf(pair, exchange, known, named);
      if (owner === null) continue;
      const carry = { exchange, value: owner.value };
      const before = carries.get(owner.id);
      if (before) before.push(carry);
      else carries.set(owner.id, [carry]);
    }
    yield;
  }
  return carries;
}

interface Candidate {
  readonly row: CookieRow;
  readonly values: ReadonlySet<string>;
}

function candidatesByName(rows: readonly CookieRow[]): ReadonlyMap<string, readonly Candidate[]> {
  const named = new Map<string, Candidate[]>();
  for (const row of rows) {
    if (row.entry === null || !FOLLOWED.has(row.role.role)) continue;
    const candidate = { row, values: new Set([row.value, ...row.entry.history.map(({ cookie }) => cookie.value)]) };
    const known = named.get(row.name);
    if (known) known.push(candidate);
    else named.set(row.name, [candidate]);
  }
  return named;
}

interface Owner {
  readonly id: string;
  readonly value: string;
}

/** Whose a pair is on one host, by its octets: the same pairs go to a host again and again. */
type Owners = Map<ByteString, Map<ByteString, Owner | null>>;

function ownerOf(
  { name, value }: CookiePair,
  exchange: Exchange,
  known: Owners,
  named: ReadonlyMap<string, readonly Candidate[]>,
): Owner | null {
  const values = known.get(name) ?? new Map<ByteString, Owner | null>();
  const before = values.get(value);
  if (before !== undefined) return before;
  const text = lossyText(value);
  const found = named.get(lossyText(name))?.find((candidate) => belongs(candidate, exchange, text));
  const owner = found === undefined ? null : { id: found.row.id, value: text };
  known.set(name, values.set(value, owner));
  return owner;
}

function belongs({ row, values }: Candidate, exchange: Exchange, value: string): boolean {
  if (row.storeId !== exchange.storeId || !values.has(value)) return false;
  return row.hostOnly ? row.domain === exchange.host : domainMatches(exchange.host, row.domain);
}
