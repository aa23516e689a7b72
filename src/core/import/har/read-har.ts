import type { CaptureEvent } from "../../capture/event.ts";
import type { Message } from "../../message/message.ts";
import { convertHar } from "./convert-har.ts";
import { convertOwn, ownEntries } from "./convert-own.ts";
import { type HarHeader, harHeader } from "./har-header.ts";
import { ForeignFile, harPieces } from "./har-pieces.ts";
import { JsonFault } from "./json-walk.ts";
import { ownRecordFacts } from "./own-facts.ts";
import { type HarEntry, readEntry } from "./read-entry.ts";

export interface HarImportOptions {
  /** Random text that goes into every fingerprint of the record. */
  readonly salt: string;
  /** A clock in milliseconds, from any zero. */
  readonly now: () => number;
  /** Lets the rest of the program run: asked for about every ten milliseconds. */
  readonly pause: () => Promise<void>;
  /** How much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
  /** An AbortSignal. */
  readonly signal?: { readonly aborted: boolean };
}

export type HarImport =
  | {
      readonly ok: true;
      readonly events: readonly CaptureEvent[];
      /** What the person should know of the file. */
      readonly notes: readonly Message[];
      /** The file holds no cookies and no credentials at all: it was cleaned before it was saved. */
      readonly sanitised: boolean;
      /** The program that wrote it, for people. */
      readonly creator: string;
    }
  | { readonly ok: false; readonly error: Message };

/** Longest time without a pause, milliseconds. */
const SLICE = 10;

/** Of the whole work, reading takes about this part, and folding the rest. */
const READING = 0.6;

/**
 * Reads a HAR of a browser, a proxy or Jarscope into the events of a capture log. The text can come from anybody:
 * whatever is wrong is said in a sentence with a next step. Never throws.
 */
export async function readHar(text: string, options: HarImportOptions): Promise<HarImport> {
  const pauser = new Pauser(options);
  try {
    const read = await readPieces(text, pauser);
    return "error" in read ? { ok: false, error: read.error } : await convert(read, options, pauser);
  } catch (error) {
    if (error instanceof Stopped) return failed("har_stopped");
    throw error;
  }
}

interface ReadPieces {
  readonly members: ReadonlyMap<string, unknown>;
  readonly entries: readonly HarEntry[];
  readonly skipped: number;
}

async function readPieces(text: string, pauser: Pauser): Promise<ReadPieces | { readonly error: Message }> {
  const members = new Map<string, unknown>();
  const entries: HarEntry[] = [];
  let skipped = 0;
  try {
    for (const piece of harPieces(text)) {
      if (piece.kind === "member") members.set(piece.name, piece.value);
      else {
        const entry = readEntry(piece.entry);
        if (entry === null) skipped++;
        else entries.push(entry);
      }
      await pauser.rest((READING * piece.at) / text.length);
    }
  } catch (error) {
    return { error: faultOf(error, entries.length + skipped) };
  }
  if (entries.length === 0) return { error: { key: "har_no_entries" } };
  return { members, entries, skipped };
}

function faultOf(error: unknown, entries: number): Message {
  if (error instanceof ForeignFile) return { key: "har_foreign" };
  if (!(error instanceof JsonFault)) throw error;
  if (error.truncated) return { key: "har_truncated", params: [String(entries)] };
  return entries === 0 ? { key: "har_not_json" } : { key: "har_shape", params: [`log.entries[${entries}]`] };
}

async function convert(read: ReadPieces, options: HarImportOptions, pauser: Pauser): Promise<HarImport> {
  const { entries, skipped } = read;
  const header = harHeader(read.members, entries);
  const notes: Message[] = skipped === 0 ? [] : [counted("har_skipped", skipped)];
  const own = ownRecordFacts(header.own);
  const exchanges = own === null ? null : ownEntries(entries);
  if (own !== null && exchanges !== null) {
    const events = await pauser.run(convertOwn(own, exchanges, header.creator, options.salt));
    if (own.values === "redacted") notes.push({ key: "har_values_hidden" });
    return { ok: true, events, notes, sanitised: false, creator: header.creator };
  }
  const { events, unknownCookies } = await pauser.run(convertHar(header, entries, options.salt));
  const sanitised = entries.every(holdsNoSecrets);
  notes.push(...foreignNotes(header, entries, unknownCookies.size, sanitised));
  return { ok: true, events, notes, sanitised, creator: header.creator };
}

function foreignNotes(
  header: HarHeader,
  entries: readonly HarEntry[],
  unknownCookies: number,
  sanitised: boolean,
): readonly Message[] {
  const rebuilt = entries.reduce((sum, entry) => sum + (entry.rebuilt ? entry.setCookie.length : 0), 0);
  return [
    ...(sanitised ? [{ key: "har_sanitised" }] : [{ key: "har_predicted", params: [header.profile] }]),
    ...(rebuilt === 0 ? [] : [counted("har_rebuilt_lines", rebuilt)]),
    ...(unknownCookies === 0 ? [] : [counted("har_unknown_cookies", unknownCookies)]),
  ];
}

/** Neither cookies nor credentials: what Chromium leaves out unless it is asked for them. */
function holdsNoSecrets({ cookie, setCookie, facts }: HarEntry): boolean {
  return cookie === null && setCookie.length === 0 && facts.authorization === null;
}

function counted(key: string, count: number): Message {
  return { key, params: [String(count)] };
}

function failed(key: string): HarImport {
  return { ok: false, error: { key } };
}

class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Gives way to the rest of the program while a long work goes on. */
class Pauser {
  private readonly options: HarImportOptions;
  private since: number;

  constructor(options: HarImportOptions) {
    this.options = options;
    this.since = options.now();
  }

  /** @throws Stopped once the person wants no more of it. */
  async rest(done: number): Promise<void> {
    const { now, pause, progress, signal } = this.options;
    if (now() - this.since < SLICE) return;
    if (signal?.aborted) throw new Stopped();
    progress?.(done);
    await pause();
    if (signal?.aborted) throw new Stopped();
    this.since = now();
  }

  async run<R>(work: Generator<number, R>): Promise<R> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await this.rest(READING + (1 - READING) * step.value);
    }
  }
}
