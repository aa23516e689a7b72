import type { ByteString } from "../bytes/byte-string.ts";
import type { Profile, ProfileId } from "../cookie/profiles/profile.ts";
import { PROFILES } from "../cookie/profiles/registry.ts";
import type { AccessEvent, BeginEvent, ImportedEvent, MarkEvent, RecordingEvent, Stamp } from "./event.ts";
import type { Exchange, ExchangeId, SetLine } from "./exchange.ts";
import type { CookieKey } from "./jar-cookie.ts";
import type { JarEntry, LooseChange } from "./jar-entry.ts";
import type { TransportEvent } from "./transport-event.ts";

/** A tab of the record and the document that it shows. */
export interface RecordTab {
  readonly tabId: number;
  readonly openedBy: number | null;
  topUrl: string | null;
  closed: boolean;
}

/** A top-level navigation: exchanges from `order` on belong to it. */
export interface Navigation {
  readonly tabId: number;
  readonly url: string;
  readonly order: number;
  readonly at: number;
}

/** A mark, and the number of the exchange before which it stands. */
export interface Mark extends Stamp, Pick<MarkEvent, "label" | "text"> {
  readonly order: number;
}

/**
 * What the events of one record add up to. `apply` alone changes it; everybody else reads. It is changed in place: a
 * copy for each of tens of thousands of events would cost more than all the rest.
 */
export interface CaptureRecord {
  begin: BeginEvent | null;
  /** Where the record comes from, if not from a browser that Jarscope watched. */
  imported: ImportedEvent | null;
  last: Stamp | null;
  /** Grows with every event that changed something, so that views know when to look again. */
  version: number;
  recording: RecordingEvent["state"];
  claims: RecordingEvent["claims"];
  /** When recording last began, in milliseconds since 1970. */
  since: number | null;
  access: AccessEvent["access"];
  readonly tabs: Map<number, RecordTab>;
  /** Registrable domains that the record has touched. */
  readonly sites: Set<string>;
  /** Those of them that a tab of the record has shown as top-level document. */
  readonly topDomains: Set<string>;
  /** By their order; one that proves to be none leaves. */
  readonly exchanges: Exchange[];
  readonly exchangesById: Map<ExchangeId, Exchange>;
  /** Hops of each request id, in the order in which they went out. */
  readonly chains: Map<string, Exchange[]>;
  /** Form field names of requests whose headers have not gone out yet, by request id. */
  readonly pendingForms: Map<string, readonly string[]>;
  readonly navigations: Navigation[];
  readonly jar: Map<CookieKey, JarEntry>;
  readonly jarByName: Map<string, Set<CookieKey>>;
  /** Set lines about each cookie, oldest first. */
  readonly linesByKey: Map<CookieKey, SetLine[]>;
  /** Set lines that are about no cookie: refused, or not decided yet. */
  readonly keylessLines: Set<SetLine>;
  /** Strict-Transport-Security as each host last sent it over https. */
  readonly hsts: Map<string, ByteString>;
  /** Set lines that have no verdict yet. */
  readonly openLines: Set<SetLine>;
  /** Recent jar changes that no set line explains yet. */
  readonly looseChanges: LooseChange[];
  /** The last response that cleared its site's cookies. */
  clearing: Exchange | null;
  readonly marks: Mark[];
  /** What DevTools told of the transport, in the order of arrival. */
  readonly transport: TransportEvent[];
  /** The last counter of each devtools page. */
  readonly transportCounters: Map<string, number>;
  dropped: number;
  nextOrder: number;
}

export function emptyRecord(): CaptureRecord {
  return {
    begin: null,
    imported: null,
    last: null,
    version: 0,
    recording: "off",
    claims: [],
    since: null,
    access: "all",
    tabs: new Map(),
    sites: new Set(),
    topDomains: new Set(),
    exchanges: [],
    exchangesById: new Map(),
    chains: new Map(),
    pendingForms: new Map(),
    navigations: [],
    jar: new Map(),
    jarByName: new Map(),
    linesByKey: new Map(),
    keylessLines: new Set(),
    hsts: new Map(),
    openLines: new Set(),
    looseChanges: [],
    clearing: null,
    marks: [],
    transport: [],
    transportCounters: new Map(),
    dropped: 0,
    nextOrder: 0,
  };
}

/** The rule set of the browser that made the record. */
export function profileOf(record: CaptureRecord): Profile {
  return PROFILES[profileIdOf(record)];
}

export function profileIdOf(record: CaptureRecord): ProfileId {
  return record.imported?.profile ?? record.begin?.browser ?? "rfc6265bis";
}
