import { isChannelEntry, readHarEntry } from "../core/connection/read-har-entry.ts";
import { countHarFrames, readHarFrames } from "../core/connection/read-har-frames.ts";
import type { FoundFact } from "../protocol/fact-outbox.ts";

/** devtools.network, as far as it is needed. */
export interface NetworkLog {
  onFinished(hear: (entry: object) => void): void;
  onNavigated(hear: () => void): void;
  /** Every entry of the document that shows, also those that have not finished. */
  entries(): Promise<readonly object[]>;
}

export interface Timing {
  /** In milliseconds, only for differences. */
  now(): number;
  /** Calls once, after so many milliseconds. */
  after(milliseconds: number, call: () => void): void;
}

export interface NetworkWatch {
  /** An exchange ended: its entry is due. */
  ended(url: string): void;
}

/** Milliseconds until the log is asked for what is due; a WebSocket is never told of while it is open. */
const DUE = 1000;
const CHANNEL_DUE = 100;

/** Milliseconds between two looks at open WebSockets; and looking may take a twentieth of the time, however long the log. */
const LOOK = 500;
const SHARE = 20;

/** After so many looks, each twice as late as the one before, an entry is given up. */
const LOOKS = 5;

const FRAMES_A_FACT = 200;

/** Further frames of one WebSocket are counted only. */
const FRAMES_KEPT = 2000;

/** Entries told of, of which none is to be told again. */
const REMEMBERED = 20_000;

/** The exchanges of a URL that wait for their entry. */
interface Waits {
  /** Below 0 where entries came before. */
  count: number;
  looks: number;
  /** Another document shows since: the log may hold no more of them. */
  old: boolean;
}

interface Told {
  readonly entry: number;
  facts: Omit<FoundFact, "entry" | "finished" | "frameCount" | "framesFrom" | "frames">;
  frames: number;
  finished: boolean;
}

/**
 * Tells each entry of the network log once, and what is new of those that go on. Entries come as they finish; the log is
 * read as a whole only while a WebSocket is open or an exchange waits for its entry, since `onRequestFinished` misses
 * both open WebSockets and bodies that nobody reads.
 */
export function watchNetwork(log: NetworkLog, timing: Timing, tell: (fact: FoundFact) => void): NetworkWatch {
  const told = new Map<string, Told[]>();
  const due = new Map<string, Waits>();
  const channels = new Set<Told>();
  let entries = 0;
  let planned = false;
  let lastLook = 0;

  log.onFinished((entry) => {
    const facts = readHarEntry(entry);
    if (!facts) return;
    const known = told.get(keyOf(facts))?.find(({ finished }) => !finished) ?? begin(facts);
    Object.assign(known, { facts, finished: true });
    if (!channels.delete(known)) count(facts.url, -1);
    say(known, entry);
  });
  log.onNavigated(() => {
    // Firefox tells of a document that it has loaded: what came with it is due still, and gets one look.
    for (const [url, waits] of due) {
      if (waits.count < 0) due.delete(url);
      else waits.old = true;
    }
    plan();
  });

  function begin(facts: Told["facts"]): Told {
    const made = { entry: entries++, facts, frames: 0, finished: false };
    const key = keyOf(facts);
    told.set(key, [...(told.get(key) ?? []), made]);
    const oldest = told.size > REMEMBERED ? told.keys().next() : null;
    if (oldest && !oldest.done) told.delete(oldest.value);
    return made;
  }

  /** Its facts, with those frames that were not told yet. */
  function say(known: Told, entry: object | null): void {
    const frameCount = entry === null ? known.frames : Math.max(known.frames, countHarFrames(entry));
    const last = Math.min(frameCount, FRAMES_KEPT);
    do {
      const framesFrom = known.frames;
      const limit = Math.max(0, Math.min(FRAMES_A_FACT, last - framesFrom));
      const frames = entry === null ? [] : readHarFrames(entry, framesFrom, limit);
      known.frames = frames.length === 0 ? frameCount : framesFrom + frames.length;
      tell({ ...known.facts, entry: known.entry, finished: known.finished, frameCount, framesFrom, frames });
    } while (known.frames < last);
  }

  function count(url: string, change: 1 | -1): void {
    const waits = due.get(url) ?? { count: 0, looks: 0, old: false };
    waits.count += change;
    if (change > 0) waits.old = false;
    if (waits.count === 0) due.delete(url);
    else due.set(url, waits);
  }

  const isDue = (url: string): boolean => (due.get(url)?.count ?? 0) > 0;

  function plan(): void {
    if (planned) return;
    const delay = nextLook();
    if (delay === null) return;
    planned = true;
    timing.after(delay, () => {
      planned = false;
      // What was due has often come meanwhile.
      if (nextLook() !== null) void look().then(plan);
    });
  }

  function nextLook(): number | null {
    const waiting = [...due].filter(([, waits]) => waits.count > 0);
    const rest = lastLook * SHARE;
    if (waiting.some(([url, { looks }]) => looks === 0 && isChannelEntry({ url }))) return CHANNEL_DUE;
    if (channels.size > 0) return Math.max(LOOK, rest);
    if (waiting.length === 0) return null;
    return Math.max(DUE * 2 ** Math.min(...waiting.map(([, { looks, old }]) => (old ? 0 : looks))), rest);
  }

  async function look(): Promise<void> {
    const began = timing.now();
    const found = await log.entries();
    lastLook = timing.now() - began;
    const met = new Map<string, number>();
    for (const entry of found) meet(entry, met);
    for (const channel of channels) {
      if (met.has(keyOf(channel.facts))) continue;
      // The document that had it is gone, and the channel with it.
      channel.finished = true;
      channels.delete(channel);
      say(channel, null);
    }
    for (const [url, waits] of due) {
      if (waits.count < 0) continue;
      waits.looks += 1;
      if (waits.old || waits.looks >= LOOKS) due.delete(url);
    }
  }

  function meet(entry: object, met: Map<string, number>): void {
    const facts = readHarEntry(entry);
    if (!facts) return;
    const key = keyOf(facts);
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    const known = told.get(key)?.[nth];
    if (isChannelEntry(facts)) {
      if (facts.status === 0 || known?.finished) return;
      if (known && countHarFrames(entry) <= known.frames) return;
      if (!known) count(facts.url, -1);
      const channel = known ?? begin(facts);
      channel.facts = facts;
      channels.add(channel);
      say(channel, entry);
    } else if (!known && facts.status > 0 && isDue(facts.url)) {
      count(facts.url, -1);
      say(begin(facts), entry);
    }
  }

  return {
    ended(url) {
      count(url, 1);
      plan();
    },
  };
}

function keyOf({ method, url, start }: Told["facts"]): string {
  return `${start} ${method} ${url}`;
}
