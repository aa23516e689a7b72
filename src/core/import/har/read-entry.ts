import type { ByteString } from "../../bytes/byte-string.ts";
import type { Header } from "../../capture/event.ts";
import type { FrameFact } from "../../capture/transport-event.ts";
import { type EntryFacts, readHarEntry } from "../../connection/read-har-entry.ts";
import { countHarFrames, readHarFrames } from "../../connection/read-har-frames.ts";
import { readUrl } from "../../site/url-parts.ts";
import { fieldOf, listOf, numberOf, textOf } from "./har-fields.ts";
import { readCookie, readHeaders, rebuiltLines } from "./read-headers.ts";

/** Frames of one WebSocket that are kept; the rest is counted. */
const MOST_FRAMES = 2000;

/** No request takes longer than these milliseconds; a file can say anything. */
const LONGEST = 1e9;

/** One entry of a HAR file, as far as it concerns cookies and connections. Bodies are let go at once. */
export interface HarEntry {
  readonly facts: EntryFacts;
  readonly pageref: string;
  readonly statusLine: string;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly cookie: ByteString | null;
  /** The list of cookies of the request: some browsers tell attributes there. */
  readonly requestCookies: readonly unknown[];
  readonly setCookie: readonly ByteString[];
  /** The lines are not of the headers, but made from the list of cookies. */
  readonly rebuilt: boolean;
  readonly redirectUrl: string | null;
  readonly mimeType: string;
  /** From the request on, milliseconds, of the end of the headers and of everything. */
  readonly answeredAfter: number;
  readonly endedAfter: number;
  readonly error: string | null;
  readonly fromCache: boolean;
  readonly formFields: readonly string[];
  readonly frameCount: number;
  readonly frames: readonly FrameFact[];
  /** What Jarscope wrote besides. */
  readonly own: unknown;
}

/** @returns null for what is no web request (data:, extensions) or cannot be read as an entry. */
export function readEntry(entry: unknown): HarEntry | null {
  if (typeof entry !== "object" || entry === null) return null;
  const facts = readHarEntry(entry);
  if (facts === null || readUrl(facts.url) === null || !(facts.start >= 0)) return null;
  const request = fieldOf(entry, "request");
  const response = fieldOf(entry, "response");
  const sent = readHeaders(request);
  const received = readHeaders(response);
  const rebuilt = received.setCookie.length === 0 ? rebuiltLines(response) : [];
  return {
    facts,
    pageref: textOf(entry, "pageref") ?? "",
    statusLine: statusLine(facts, textOf(response, "statusText") ?? ""),
    requestHeaders: sent.others,
    responseHeaders: received.others,
    cookie: readCookie(request, sent),
    requestCookies: listOf(request, "cookies"),
    setCookie: rebuilt.length > 0 ? rebuilt : received.setCookie,
    rebuilt: rebuilt.length > 0,
    redirectUrl: redirectOf(facts, textOf(response, "redirectURL"), received.others),
    mimeType: (textOf(fieldOf(response, "content"), "mimeType") ?? "").toLowerCase(),
    ...durations(facts, numberOf(entry, "time")),
    error: textOf(response, "_error") ?? textOf(entry, "_error"),
    fromCache: facts.source === "cache",
    formFields: formFields(request),
    frameCount: countHarFrames(entry),
    frames: readHarFrames(entry, 0, MOST_FRAMES),
    own: fieldOf(entry, "_jarscope"),
  };
}

function statusLine({ httpVersion, status }: EntryFacts, statusText: string): string {
  return [httpVersion, String(status), statusText].filter((part) => part !== "").join(" ");
}

function durations({ timings }: EntryFacts, time: number | null): Pick<HarEntry, "answeredAfter" | "endedAfter"> {
  // TLS is part of the time to connect.
  const [blocked, dns, connect, , send, wait, receive] = timings.map((phase) => Math.max(0, phase));
  const answered = Math.min(LONGEST, (blocked ?? 0) + (dns ?? 0) + (connect ?? 0) + (send ?? 0) + (wait ?? 0));
  const total = Math.min(LONGEST, Math.max(answered + (receive ?? 0), time ?? 0));
  // The end comes after the headers, so that the two are told apart.
  return { answeredAfter: answered, endedAfter: Math.max(total, answered + 0.001) };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Absolute; the Location header counts where a tool left `redirectURL` empty. RFC 9110 section 15.4. */
function redirectOf(
  { status, url }: EntryFacts,
  redirectUrl: string | null,
  headers: readonly Header[],
): string | null {
  if (!REDIRECTS.has(status)) return null;
  const target = redirectUrl || headers.find(([name]) => name === "location")?.[1];
  return target ? (readUrl(target, url)?.href ?? null) : null;
}

function formFields(request: unknown): readonly string[] {
  const names = listOf(fieldOf(request, "postData"), "params").flatMap((field) => textOf(field, "name") ?? []);
  return [...new Set(names)];
}
