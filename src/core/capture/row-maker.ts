import { findingsFor } from "../audit/findings.ts";
import { byteStringFromText } from "../bytes/byte-string.ts";
import { correctedRole } from "../session/corrected-role.ts";
import type { NameIndex } from "../session/name-index.ts";
import { recogniseRole } from "../session/recognise-role.ts";
import { correctionKey, type SessionCorrections } from "../session/track/correction-key.ts";
import type { SessionCorrection } from "../session/track/session-track.ts";
import { type Party, partyOf } from "../site/party.ts";
import { registrableDomain } from "../site/registrable-domain.ts";
import type { CookieRow, RowState } from "./cookie-row.ts";
import { matchesKey } from "./correlate.ts";
import type { SetLine } from "./exchange.ts";
import type { JarCookie, SameSite } from "./jar-cookie.ts";
import type { JarEntry } from "./jar-entry.ts";
import { entriesNamed } from "./jar-index.ts";
import { groupedLines, type LineGroup } from "./line-groups.ts";
import { lineRowId } from "./line-row-id.ts";
import type { CaptureRecord } from "./record.ts";
import type { SetLineVerdict } from "./verdict.ts";

type RowFacts = Omit<CookieRow, "findings">;

interface Memos {
  entries: WeakMap<JarEntry, Memo>;
  lines: WeakMap<SetLine, Memo>;
  corrections: SessionCorrections;
  readonly names: NameIndex;
  readonly explain: Explanations;
}

/** Verdicts of lines with their reasons as far as they can be found; the badge can do without. */
export interface Explanations {
  verdict(record: CaptureRecord, line: SetLine): SetLineVerdict;
  /** What they hang on besides the line: rows are made again when it changes. */
  state(record: CaptureRecord): string;
}

const AS_SEEN: Explanations = { verdict: (_, { verdict }) => verdict, state: () => "" };

interface Memo {
  readonly stamp: string;
  readonly row: CookieRow;
}

/** Makes rows of records, by the cookie names that it knows and by what the person said. */
export type RowMaker = (record: CaptureRecord, corrections?: SessionCorrections) => readonly CookieRow[];

const NONE: SessionCorrections = new Map();

/**
 * Every cookie that a record knows, and every set line that became none, in the order in which they were first seen. A
 * row is made again only when what it shows has changed: thousands of rows are asked for on every update.
 */
export function rowMaker(names: NameIndex, explain: Explanations = AS_SEEN): RowMaker {
  const memo: Memos = { entries: new WeakMap(), lines: new WeakMap(), corrections: NONE, names, explain };
  return (record, corrections = NONE) => {
    // A correction is rare, and may concern any row.
    if (corrections !== memo.corrections)
      Object.assign(memo, { entries: new WeakMap(), lines: new WeakMap(), corrections });
    return makeRows(record, memo);
  };
}

function makeRows(record: CaptureRecord, memo: Memos): readonly CookieRow[] {
  // What explains a refusal can change with what the record shows of the browser's settings.
  const context = `${record.hsts.size} ${record.topDomains.size} ${memo.explain.state(record)}`;
  const rows: CookieRow[] = [];
  for (const entry of record.jar.values()) {
    rows.push(
      remember(memo.entries, entry, `${entry.version} ${context}`, () => entryRow(record, entry, memo), record),
    );
  }
  for (const lines of groupedLines(record)) {
    const [first] = lines;
    const stamp = `${lines.length} ${first.verdict.outcome} ${first.verdict.reason} ${context}`;
    rows.push(remember(memo.lines, first, stamp, () => lineRow(record, lines, memo), record));
  }
  return rows;
}

function remember<K extends object>(
  memo: WeakMap<K, Memo>,
  subject: K,
  stamp: string,
  make: () => RowFacts,
  record: CaptureRecord,
): CookieRow {
  const known = memo.get(subject);
  if (known?.stamp === stamp) return known.row;
  const facts = make();
  const row = { ...facts, findings: findingsFor(facts, record) };
  memo.set(subject, { stamp, row });
  return row;
}

function entryRow(record: CaptureRecord, entry: JarEntry, memo: Memos): RowFacts {
  const { cookie } = entry;
  const lines = record.linesByKey.get(entry.key) ?? [];
  const last = entry.history.at(-1);
  const maker = entry.history.findLast((change) => change.kind !== "removed" && change.kind !== "unchanged");
  const party = cookieParty(record, cookie, lines);
  return {
    ...cookie,
    ...shared(memo, cookie.name, cookie.value, cookie, party, maker?.source.kind ?? null),
    id: entry.key,
    state: entry.present ? "present" : "gone",
    entry,
    partitioned: cookie.partitionKey !== null,
    setBy: maker?.source ?? last?.source ?? null,
    verdict: lines.at(-1)?.verdict ?? null,
    lines,
    survivor: null,
    changedAt: last?.stamp.at ?? 0,
  };
}

function lineRow(record: CaptureRecord, lines: LineGroup, memo: Memos): RowFacts {
  const [first] = lines;
  const line = lines.at(-1) ?? first;
  const exchange = record.exchangesById.get(line.exchangeId);
  const { cookie } = line.check;
  const { name, value, domain, hostOnly, path } = line.identity;
  const survivor =
    exchange && entriesNamed(record, name).find((entry) => entry.present && matchesKey(line, exchange, entry.cookie));
  const facts = { ...cookie, hostOnly, domain };
  return {
    ...shared(memo, name, value, facts, exchange?.party ?? "first", "set-line"),
    id: lineRowId(first),
    state: stateOf(line),
    entry: null,
    name,
    value,
    storeId: exchange?.storeId ?? "",
    partitionKey: null,
    domain,
    hostOnly,
    path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: asked(cookie.sameSite),
    partitioned: cookie.partitioned,
    expires: cookie.expires,
    setBy: null,
    verdict: memo.explain.verdict(record, line),
    lines,
    survivor: survivor?.key ?? null,
    changedAt: exchange?.response?.time ?? 0,
  };
}

function stateOf(line: SetLine): RowState {
  if (line.verdict.outcome === "rejected") return "rejected";
  return line.verdict.outcome === "undecided" ? "undecided" : "gone";
}

function asked(attribute: SetLine["check"]["cookie"]["sameSite"]): SameSite {
  return attribute === null || attribute === "invalid" ? "unspecified" : attribute;
}

function shared(
  { names, corrections }: Memos,
  name: string,
  value: string,
  cookie: Pick<JarCookie, "domain" | "httpOnly" | "hostOnly" | "expires">,
  party: Party,
  setBy: string | null,
): Pick<RowFacts, "lifetime" | "size" | "party" | "role"> {
  const lifetime = cookie.expires === null ? "session" : "persistent";
  const { httpOnly, hostOnly } = cookie;
  const role = recogniseRole(names, { name, value, httpOnly, hostOnly, lifetime, party, setBy });
  return {
    lifetime,
    size: byteStringFromText(name).length + byteStringFromText(value).length,
    party,
    role: corrections.size === 0 ? role : correctedRole(role, correctionOf(corrections, cookie.domain, name)),
  };
}

/**
 * By the partition that the cookie lives in, else by the request that last set it, else by whether a tab of the record has
 * shown its site.
 */
function cookieParty(record: CaptureRecord, cookie: JarCookie, lines: readonly SetLine[]): Party {
  if (cookie.partitionKey) return partyOf(`https://${cookie.domain}/`, cookie.partitionKey.topLevelSite);
  const exchange = record.exchangesById.get(lines.at(-1)?.exchangeId ?? "");
  if (exchange) return exchange.party;
  return record.topDomains.size === 0 || record.topDomains.has(registrableDomain(cookie.domain)) ? "first" : "third";
}

function correctionOf(corrections: SessionCorrections, domain: string, name: string): SessionCorrection | null {
  return corrections.get(correctionKey(registrableDomain(domain), "cookie", name)) ?? null;
}
