import type { ByteString } from "../bytes/byte-string.ts";
import type { ProfileId } from "../cookie/profiles/profile.ts";
import type { ExchangeId } from "./exchange.ts";
import type { CookieKey, JarChangeCause, JarCookie } from "./jar-cookie.ts";
import type { TransportEvent } from "./transport-event.ts";
import type { SetLineVerdict } from "./verdict.ts";

/**
 * Where an event stands in the record: `boot` names one life of the background worker, `seq` counts within it. `at` is
 * when the event reached the worker, in milliseconds since 1970.
 */
export interface Stamp {
  readonly boot: string;
  readonly seq: number;
  readonly at: number;
}

export type Header = readonly [name: string, value: ByteString];

/** Names of resource types as both browsers give them. */
export type ResourceType = string;

/** What an exchange is told by, whatever its hop. `time` is the browser's own time stamp in milliseconds since 1970. */
interface ExchangeFact {
  readonly requestId: string;
  readonly url: string;
  readonly time: number;
}

/** webRequest.onSendHeaders: the request as it goes out, after every other extension. */
export interface RequestEvent extends ExchangeFact {
  readonly kind: "request";
  readonly tabId: number;
  readonly frameId: number;
  readonly parentFrameId: number;
  readonly documentId: string | null;
  readonly storeId: string;
  readonly type: ResourceType;
  readonly method: string;
  /** Origin of whoever asked, or null for the browser itself. */
  readonly initiator: string | null;
  /** URL of the top-level document where the browser tells (Firefox), else null. */
  readonly topUrl: string | null;
  readonly cookie: ByteString | null;
  readonly headers: readonly Header[];
}

/** webRequest.onHeadersReceived. */
export interface ResponseEvent extends ExchangeFact {
  readonly kind: "response";
  readonly status: number;
  readonly statusLine: string;
  readonly setCookie: readonly ByteString[];
  readonly headers: readonly Header[];
}

/** webRequest.onBeforeRedirect: the hop ended, the next one follows. */
export interface RedirectEvent extends ExchangeFact {
  readonly kind: "redirect";
  readonly to: string;
  readonly fromCache: boolean;
  readonly ip: string | null;
}

/** webRequest.onCompleted. */
export interface CompletedEvent extends ExchangeFact {
  readonly kind: "completed";
  readonly status: number;
  readonly fromCache: boolean;
  readonly ip: string | null;
}

/** webRequest.onErrorOccurred. `error` is the browser's own word, for example `net::ERR_ABORTED`. */
export interface FailedEvent extends ExchangeFact {
  readonly kind: "failed";
  readonly error: string;
  readonly fromCache: boolean;
}

/** webRequest.onBeforeRequest of a POST: names of its form fields, never their values. */
export interface FormEvent extends ExchangeFact {
  readonly kind: "form";
  readonly fields: readonly string[];
}

/** The jar of a site when the record first touched the site. */
export interface JarFoundEvent {
  readonly kind: "jar-found";
  readonly storeId: string;
  readonly site: string;
  readonly cookies: readonly JarCookie[];
}

/** cookies.onChanged. */
export interface JarChangeEvent {
  readonly kind: "jar-change";
  readonly cookie: JarCookie;
  readonly removed: boolean;
  readonly cause: JarChangeCause;
}

/**
 * A read of the jar, kept as its difference to what the record already held. `began` is the sequence number, in this
 * event's boot, of the last event before the read was asked for: every hop that ended by then is covered.
 */
export interface JarReadEvent {
  readonly kind: "jar-read";
  readonly storeId: string;
  readonly sites: readonly string[];
  readonly began: number;
  readonly set: readonly JarCookie[];
  readonly gone: readonly CookieKey[];
  /** Sites that were to be read too, and that the extension may not see. */
  readonly unreadable: readonly string[];
}

export type BrowserName = "chromium" | "firefox";

/** First event of every record. */
export interface BeginEvent {
  readonly kind: "begin";
  readonly browser: BrowserName;
  readonly version: string;
  /** The tab that the record belongs to. */
  readonly tabId: number;
  readonly storeId: string;
  readonly private: boolean;
  /** Random text that goes into every fingerprint of this record. */
  readonly salt: string;
}

/** Why a tab is recorded. */
export type ClaimKind = "devtools" | "person" | "site" | "always";

export interface RecordingEvent {
  readonly kind: "recording";
  readonly state: "on" | "paused" | "off";
  readonly claims: readonly ClaimKind[];
}

/** A tab joined the record: the first one, or one that a tab of the record opened. */
export interface TabEvent {
  readonly kind: "tab";
  readonly tabId: number;
  readonly openedBy: number | null;
  readonly url: string | null;
}

export interface TabClosedEvent {
  readonly kind: "tab-closed";
  readonly tabId: number;
}

export type MarkLabel = "signed-in" | "signed-out" | "consent-given" | "role-changed" | "text";

/** A line that the person put on the record. */
export interface MarkEvent {
  readonly kind: "mark";
  readonly label: MarkLabel;
  readonly text: string;
}

/** Host access as the extension has it for the record's sites. */
export interface AccessEvent {
  readonly kind: "access";
  readonly access: HostAccess;
}

export type HostAccess = "all" | "some" | "none";

/** The oldest part of the record made room: the exchanges up to the one named `through` are gone. */
export interface DroppedEvent {
  readonly kind: "dropped";
  readonly through: string | null;
  readonly exchanges: number;
  /** The jar as the dropped part had left it, for views that open later. */
  readonly kept: readonly JarCookie[];
  /** Sites that the dropped part had touched. */
  readonly sites: readonly string[];
}

/** The record was read from a file that another program wrote: nobody watched a jar. */
export interface ImportedEvent {
  readonly kind: "imported";
  /** The program that wrote it, for people: `Firefox 153.7`. */
  readonly creator: string;
  /** The rules by which set lines are judged. */
  readonly profile: ProfileId;
}

/** What became of a set line, as the engine or the file of a record says it: an imported record has no jar to ask. */
export interface JudgedEvent {
  readonly kind: "judged";
  readonly exchangeId: ExchangeId;
  readonly index: number;
  readonly verdict: SetLineVerdict;
  /** The cookie after the line, or as it was removed; null where the line made none. */
  readonly cookie: JarCookie | null;
}

export type CaptureFact =
  | RequestEvent
  | ResponseEvent
  | RedirectEvent
  | CompletedEvent
  | FailedEvent
  | FormEvent
  | JarFoundEvent
  | JarChangeEvent
  | JarReadEvent
  | BeginEvent
  | RecordingEvent
  | TabEvent
  | TabClosedEvent
  | MarkEvent
  | AccessEvent
  | DroppedEvent
  | ImportedEvent
  | JudgedEvent
  | TransportEvent;

/** One entry of the capture log. */
export type CaptureEvent = CaptureFact & Stamp;
