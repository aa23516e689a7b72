import type { MessagePort } from "../platform/ports.ts";
import type { Batch, Position } from "../protocol/position.ts";
import type { BackgroundToView } from "../protocol/view-message.ts";
import type { RecordHeader } from "./journal-index.ts";
import { segmentKeys } from "./journal-keys.ts";
import type { TextStore } from "./text-store.ts";

// Chromium refuses messages over 64 MB and slows down long before.
const CHUNK = 1_000_000;

/** A view of a record, and how far it has come in the journal. */
export interface View {
  readonly port: MessagePort;
  recordId: string | null;
  segment: number;
  batch: number;
  sending: boolean;
  /** Settles when the view has been told the state that was last asked for. */
  told: Promise<void>;
}

export interface Views {
  /** How many views are open, of any record. */
  open(): number;
  of(recordId: string): number;
  add(view: View): void;
  remove(view: View): void;
  /** Starts a view on a record: from its beginning, or after `position` where that is in this record. */
  follow(view: View, header: RecordHeader, position: Position | null): void;
  /** Sends each view of the record what was written since. */
  sendNew(header: RecordHeader): void;
  /** Makes views of one record views of another. */
  move(recordId: string, header: RecordHeader): void;
  /** The record is no longer kept. */
  sayGone(recordId: string): void;
  sayState(header: RecordHeader): void;
}

export function views(store: TextStore, state: (view: View, header: RecordHeader) => Promise<void>): Views {
  const all = new Set<View>();
  const of = (recordId: string): readonly View[] => [...all].filter((view) => view.recordId === recordId);

  /** One after the other: a state that took longer to find must not come after a newer one. */
  function tell(view: View, header: RecordHeader): void {
    const next = (): Promise<void> => (view.recordId === header.id ? state(view, header) : Promise.resolve());
    view.told = view.told.then(next, next);
  }

  async function send(view: View, header: RecordHeader): Promise<void> {
    if (view.sending) return;
    view.sending = true;
    for (let keys = unsent(view, header); keys.length > 0; keys = unsent(view, header)) {
      const texts = await store.read(keys.map(({ key }) => key));
      if (view.recordId !== header.id) break;
      const batches = keys.map(({ key, segment, batch }) => ({ segment, batch, text: texts.get(key) ?? null }));
      post(
        view,
        header,
        batches.filter((batch): batch is Batch => batch.text !== null),
      );
      const last = keys.at(-1);
      if (last) Object.assign(view, { segment: last.segment, batch: last.batch });
    }
    view.sending = false;
  }

  return {
    open: () => all.size,
    of: (recordId) => of(recordId).length,
    add: (view) => void all.add(view),
    remove: (view) => void all.delete(view),
    follow(view, header, position) {
      view.recordId = header.id;
      const known = position?.recordId === header.id && holds(header, position) ? position : null;
      if (!known) say(view, { type: "reset", recordId: header.id });
      view.segment = known?.segment ?? -1;
      view.batch = known?.batch ?? -1;
      tell(view, header);
      void send(view, header);
    },
    sendNew(header) {
      for (const view of of(header.id)) void send(view, header);
    },
    move(recordId, header) {
      for (const view of of(recordId)) this.follow(view, header, null);
    },
    sayGone(recordId) {
      for (const view of of(recordId)) {
        view.recordId = null;
        say(view, { type: "gone" });
      }
    },
    sayState(header) {
      for (const view of of(header.id)) tell(view, header);
    },
  };
}

export function say(view: View, message: BackgroundToView): void {
  view.port.post(message);
}

interface Unsent {
  readonly key: string;
  readonly segment: number;
  readonly batch: number;
}

/** Batches after the view's position, of one segment. */
function unsent(view: View, header: RecordHeader): readonly Unsent[] {
  for (const segment of header.segments) {
    if (segment.segment < view.segment) continue;
    const from = segment.segment === view.segment ? view.batch + 1 : 0;
    const keys = segmentKeys(header.id, segment, from);
    if (keys.length > 0) return keys.map((key, at) => ({ key, segment: segment.segment, batch: from + at }));
  }
  return [];
}

function post(view: View, header: RecordHeader, batches: readonly Batch[]): void {
  let chunk: Batch[] = [];
  let size = 0;
  const last = header.segments.at(-1);
  const flush = (): void => {
    const end = chunk.at(-1);
    if (!end) return;
    const more = end.segment !== last?.segment || end.batch < last.batches - 1;
    say(view, { type: "batches", recordId: header.id, batches: chunk, more });
    chunk = [];
    size = 0;
  };
  for (const batch of batches) {
    if (size + batch.text.length > CHUNK) flush();
    chunk.push(batch);
    size += batch.text.length;
  }
  flush();
}

/** Whether the journal still goes on after a position; what the ring dropped cannot be gone on from. */
function holds(header: RecordHeader, position: Position): boolean {
  const [first] = header.segments;
  if (position.segment === -1) return true;
  return first !== undefined && position.segment >= first.segment;
}
