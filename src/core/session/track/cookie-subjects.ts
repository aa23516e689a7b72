import type { CookieRow } from "../../capture/cookie-row.ts";
import { cookieKey } from "../../capture/jar-cookie.ts";
import type { JarEntry } from "../../capture/jar-entry.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import { isSessionCandidate } from "../role-evidence.ts";
import { isHighEntropy } from "../value-shape.ts";
import { correctionKey, type SessionCorrections } from "./correction-key.ts";
import type { Subject } from "./life.ts";

/** A cookie that may be a session, with the rows that tell its life: several where its attributes were changed. */
export interface CookieSubject {
  readonly subject: Subject;
  readonly rows: readonly CookieRow[];
}

/** Every cookie of the record that is worth following. */
export function cookieSubjects(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  corrections: SessionCorrections,
): readonly CookieSubject[] {
  const found = new Map<string, CookieRow[]>();
  const places = new Set(rows.map(({ name, domain }) => `${domain} ${name}`));
  for (const row of rows) {
    if (row.entry === null && row.state !== "undecided") continue;
    if (row.name.endsWith(SIGNATURE) && places.has(`${row.domain} ${row.name.slice(0, -SIGNATURE.length)}`)) continue;
    if (!isWorthFollowing(record, row, corrections)) continue;
    const id = placeOf(row);
    const same = found.get(id);
    if (same) same.push(row);
    else found.set(id, [row]);
  }
  return [...found].flatMap(([id, same]) =>
    apart(same).map((group, at) => subjectOf(at === 0 ? id : `${id}\n${at}`, group, corrections)),
  );
}

/** Keygrip signs a cookie in another of the same name with this behind: it changes with it and is no session itself. */
const SIGNATURE = ".sig";

function isWorthFollowing(record: CaptureRecord, row: CookieRow, corrections: SessionCorrections): boolean {
  if (correctionOf(row, corrections) !== null || isNamed(row)) return true;
  if (row.role.role !== "unknown" || !isOwn(record, row)) return false;
  return isSessionCandidate(row.role) || (row.setBy?.kind !== "unattributed" && isHighEntropy(row.value));
}

function isNamed({ role }: CookieRow): boolean {
  return role.role === "login-session" || role.role === "remember";
}

/** Strangers' unknown cookies are not followed, but those of a site that the person visited are: a sign-on, say. */
function isOwn(record: CaptureRecord, row: CookieRow): boolean {
  return row.party === "first" || record.topDomains.has(registrableDomain(row.domain));
}

function correctionOf(row: CookieRow, corrections: SessionCorrections) {
  return corrections.get(correctionKey(registrableDomain(row.domain), "cookie", row.name)) ?? null;
}

/** All parts of the key but the host-only flag: a server that adds Domain means the same session. */
function placeOf(row: CookieRow): string {
  const partition =
    row.partitionKey === null ? "" : `${row.partitionKey.topLevelSite} ${row.partitionKey.hasCrossSiteAncestor}`;
  return [
    "cookie",
    row.storeId,
    partition,
    row.entry?.cookie.firstPartyDomain ?? "",
    row.domain,
    row.path,
    row.name,
  ].join("\n");
}

/** One group where the cookies followed each other; one for each where two of them lived side by side. */
function apart(rows: readonly CookieRow[]): readonly (readonly CookieRow[])[] {
  const [first, second] = rows.filter(({ entry }) => entry?.present);
  return first && second ? rows.map((row) => [row]) : [rows];
}

function subjectOf(id: string, rows: readonly CookieRow[], corrections: SessionCorrections): CookieSubject {
  const row = rows.find(({ state }) => state === "present") ?? rows.at(-1) ?? rows[0];
  if (!row) throw new Error("A cookie without a row.");
  const correction = correctionOf(row, corrections);
  return {
    rows,
    subject: {
      id,
      carrier: "cookie",
      name: row.name,
      host: row.domain,
      site: registrableDomain(row.domain),
      storeId: row.storeId,
      cookie: row.entry?.key ?? keyOf(row),
      path: row.path,
      role: row.role,
      candidate: correction === null ? isNamed(row) || isSessionCandidate(row.role) : correction === "session",
      correction,
    },
  };
}

function keyOf(row: CookieRow): JarEntry["key"] {
  return cookieKey({ ...row, firstPartyDomain: "" });
}
