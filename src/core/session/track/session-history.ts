import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange, ExchangeId } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import { findMoments } from "../moment/find-moments.ts";
import { groupSignals } from "../moment/group-signals.ts";
import { authenticatesOf } from "./authenticates.ts";
import { type CarriedBy, carriedOf, carriedValue } from "./carried.ts";
import type { SessionCorrections } from "./correction-key.ts";
import { foldTrack } from "./fold-track.ts";
import { itemsOf } from "./life-item.ts";
import { livesOf, type SpannedLife } from "./lives.ts";
import { type Requirement, requirementsOf } from "./requirements.ts";
import { rotationsOf } from "./rotation.ts";
import type { SessionHistory, SessionMoment, SessionTrack, TrackValue } from "./session-track.ts";
import type { Span } from "./spans.ts";
import { recognition, unknownsOf } from "./track-evidence.ts";

/**
 * The sessions of a record and what happened to them. A function of its input alone; its cost grows with the number of
 * exchanges and not faster.
 *
 * @param rows of the same record, as `cookieRows` makes them.
 */
export function sessionHistory(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  corrections: SessionCorrections,
): SessionHistory {
  const lives = livesOf(record, rows, corrections);
  const bySite = groupBySite(lives);
  const groupOf = ({ storeId, host }: Exchange): SiteGroup | undefined =>
    bySite.get(siteKey(storeId, registrableDomain(host)));
  const carriedBy: CarriedBy = (exchange) => carriedOf(groupOf(exchange)?.lives ?? [], exchange);
  const signals = groupSignals(record, lives);
  const moments = findMoments(
    record,
    signals,
    (exchange) => groupOf(exchange)?.remembering.find((life) => carriedValue(life, exchange) !== null) ?? null,
  );
  addMoments(bySite, moments);
  const required = requirementsOf(signals.groups, carriedBy);
  const tracks = [...bySite.values()].flatMap((group) =>
    group.lives.flatMap((life) => trackOf(record, life, group, required(life)) ?? []),
  );
  return { tracks, moments };
}

/** Sessions of one site in one store, and the moments that concern them. */
interface SiteGroup {
  readonly lives: SpannedLife[];
  /** Those of them that are remember-me cookies. */
  readonly remembering: SpannedLife[];
  readonly moments: SessionMoment[];
  readonly momentOf: Map<ExchangeId, SessionMoment>;
  readonly sessions: Set<string>;
}

function siteKey(storeId: string, site: string): string {
  return `${storeId}\n${site}`;
}

function groupBySite(lives: readonly SpannedLife[]): ReadonlyMap<string, SiteGroup> {
  const groups = new Map<string, SiteGroup>();
  for (const life of lives) {
    const { storeId, site, id, role, candidate, correction } = life.subject;
    const key = siteKey(storeId, site);
    const group = groups.get(key) ?? newGroup();
    groups.set(key, group);
    group.lives.push(life);
    if (role.role === "remember" && correction !== "not-session") group.remembering.push(life);
    else if (candidate && role.role !== "remember") group.sessions.add(id);
  }
  return groups;
}

function newGroup(): SiteGroup {
  return { lives: [], remembering: [], moments: [], momentOf: new Map(), sessions: new Set() };
}

function addMoments(groups: ReadonlyMap<string, SiteGroup>, moments: readonly SessionMoment[]): void {
  for (const moment of moments) {
    const group = groups.get(siteKey(moment.storeId, moment.site));
    group?.moments.push(moment);
    for (const step of moment.steps) group?.momentOf.set(step, moment);
  }
}

function trackOf(
  record: CaptureRecord,
  life: SpannedLife,
  group: SiteGroup,
  required: Requirement,
): SessionTrack | null {
  const { subject, spans } = life;
  if (spans.length === 0) return null;
  const { moments, momentOf, sessions } = group;
  const authenticates = authenticatesOf(life, required, moments, group.lives);
  if (!subject.candidate && subject.correction === null && authenticates !== "proven") return null;
  const wentAlong = ({ steps, proof }: SessionMoment): boolean =>
    [...steps, proof].some((step) => {
      const exchange = record.exchangesById.get(step ?? "");
      return exchange !== undefined && carriedValue(life, exchange) !== null;
    });
  const telling = { life, authenticates, rotations: rotationsOf(life, moments), momentOf, sessions, wentAlong };
  const items = itemsOf(life, moments, required, record.last?.at ?? 0);
  const { events, state } = foldTrack(telling, items);
  const another = authenticates !== "proven" && moments.some((moment) => isOfAnother(moment, subject.id, sessions));
  const { id, carrier, name, host, site, storeId, cookie, correction, role } = subject;
  return {
    id,
    carrier,
    name,
    host,
    site,
    storeId,
    cookie,
    tabs: tabsOf(spans),
    ...recognition(life, authenticates, required, moments),
    correction,
    role: role.role,
    product: role.product,
    state,
    events,
    values: spans.map(trackValue),
    authenticates,
    unknowns: unknownsOf(record, life, { authenticates, events }, required, another),
  };
}

function isOfAnother({ kind, outcome, changed }: SessionMoment, id: string, sessions: ReadonlySet<string>): boolean {
  return kind === "sign-in" && outcome === "succeeded" && changed.some((other) => other !== id && sessions.has(other));
}

function tabsOf(spans: readonly Span[]): readonly number[] {
  const tabs = new Set<number>();
  for (const { carries } of spans) for (const { tabId } of carries) if (tabId >= 0) tabs.add(tabId);
  return [...tabs];
}

function trackValue({ value, from, until, carries }: Span): TrackValue {
  const id = (exchange: Exchange | undefined): ExchangeId | null => exchange?.id ?? null;
  return {
    value,
    from,
    until,
    firstCarried: id(carries[0]),
    lastCarried: id(carries.at(-1)),
    timesCarried: carries.length,
  };
}
