import type { CaptureRecord } from "../capture/record.ts";
import type {
  SessionHistory,
  SessionMoment,
  SessionTrack,
  TrackEvent,
  TrackEventKind,
  TrackValue,
} from "../session/track/session-track.ts";
import { registrableDomain } from "../site/registrable-domain.ts";

interface Told extends Partial<Omit<SessionTrack, "events">> {
  /** Name of the cookie. */
  readonly name: string;
  /** Kind and place of its value. */
  readonly events?: readonly (readonly [TrackEventKind, number | null])[];
}

/** The track of a cookie of the record, with the values that its jar entry had; what is not told is as usual. */
export function trackOf(record: CaptureRecord, { events = [], ...told }: Told): SessionTrack {
  const entry = [...record.jar.values()].find(({ cookie }) => cookie.name === told.name);
  if (entry === undefined) throw new Error(`no cookie named ${told.name}`);
  const { domain, storeId } = entry.cookie;
  const at = record.exchanges[0]?.sentAt ?? 0;
  return {
    id: `cookie ${domain} ${told.name}`,
    carrier: "cookie",
    host: domain,
    site: registrableDomain(domain),
    storeId,
    cookie: entry.key,
    tabs: [1],
    confidence: "likely",
    evidence: [],
    correction: null,
    role: "login-session",
    product: null,
    state: "unknown",
    values: valuesOf(record, told.name),
    authenticates: "unknown",
    unknowns: [],
    ...told,
    events: events.map(
      ([kind, value], place): TrackEvent => ({
        kind,
        at: at + place * 100,
        until: null,
        exchanges: [record.exchanges[Math.min(place, record.exchanges.length - 1)]?.id ?? "1.0"],
        value,
        confidence: "likely",
        how: { key: "test" },
      }),
    ),
  };
}

function valuesOf(record: CaptureRecord, name: string): readonly TrackValue[] {
  const values: { value: string; from: number; until: number | null }[] = [];
  const entry = [...record.jar.values()].find(({ cookie }) => cookie.name === name);
  for (const { kind, cookie, source, stamp } of entry?.history ?? []) {
    const exchange = source.kind === "set-line" ? record.exchangesById.get(source.exchangeId) : undefined;
    const time = exchange?.response?.time ?? stamp.at;
    const last = values.at(-1);
    if (last && kind !== "unchanged") last.until = time;
    if (kind === "added" || kind === "updated" || kind === "found")
      values.push({ value: cookie.value, from: time, until: null });
  }
  return values.map((value) => {
    const carried = record.exchanges.filter(({ cookie }) => cookie?.includes(`${name}=${value.value}`));
    const [first, last] = [carried[0]?.id ?? null, carried.at(-1)?.id ?? null];
    return { ...value, firstCarried: first, lastCarried: last, timesCarried: carried.length };
  });
}

/** Something that happened at the exchange with the given place in the record. */
export function momentAt(
  record: CaptureRecord,
  place: number,
  kind: SessionMoment["kind"],
  told: Partial<SessionMoment> = {},
): SessionMoment {
  const exchange = record.exchanges[place];
  return {
    kind,
    outcome: "succeeded",
    at: exchange?.sentAt ?? 0,
    order: exchange?.order ?? 0,
    storeId: "0",
    site: "shop.test",
    exchange: exchange?.id ?? null,
    proof: exchange?.id ?? null,
    steps: exchange === undefined ? [] : [exchange.id],
    changed: [],
    ended: [],
    mark: null,
    evidence: [],
    ...told,
  };
}

/** A history of the given tracks and moments. */
export function historyOf(tracks: readonly SessionTrack[], moments: readonly SessionMoment[] = []): SessionHistory {
  return { tracks, moments };
}
