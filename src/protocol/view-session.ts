import type { CaptureEvent } from "../core/capture/event.ts";
import type { Message } from "../core/message/message.ts";
import type { Command, CommandResults } from "./command.ts";
import type { FrameState } from "./frame-state.ts";
import { type JournalReader, journalReader } from "./journal-reader.ts";
import { readBackgroundMessage, readResult } from "./read-background-message.ts";
import type { Answer, BackgroundToView, ViewToBackground } from "./view-message.ts";

/** A port to the background, however the platform makes one. */
export interface ViewPort {
  post(message: ViewToBackground): void;
  onMessage(hear: (message: unknown) => void): void;
  onClose(hear: () => void): void;
  close(): void;
}

/** What a view hears. Calls come in order; `events` never repeats an event. */
export interface ViewListener {
  state(state: FrameState): void;
  /** Another record, from its beginning: forget what was shown. */
  reset(): void;
  events(events: readonly CaptureEvent[], more: boolean): void;
  /** The background went away; the session connects again by itself. */
  disconnected(): void;
  /** The tab or record is not there, or no longer. */
  gone?(): void;
}

export type CommandAnswer<N extends Command["name"]> =
  | { readonly ok: true; readonly result: CommandResults[N] }
  | { readonly ok: false; readonly error: Message };

/** One open view of one record. */
export interface ViewSession {
  /** Never rejects: what went wrong is in the answer. */
  command<C extends Command>(command: C): Promise<CommandAnswer<C["name"]>>;
  close(): void;
}

const GONE: Message = { key: "error_background_gone" };

// A worker that fails at once on every start must not be started without end.
const QUICK_CLOSES = 20;

/**
 * Follows one record through the lives of the worker: connects again whenever the port closes, says how far it has come,
 * and passes each event on once. A command that the worker took to its end is answered with an error, not sent again.
 */
export function openViewSession(open: () => ViewPort, listener: ViewListener): ViewSession {
  const waiting = new Map<number, (answer: Answer) => void>();
  let port: ViewPort | null = null;
  let reader: JournalReader | null = null;
  let nextId = 0;
  let closed = false;
  let closesInARow = 0;

  function connect(): void {
    const next = open();
    port = next;
    next.onMessage((message) => {
      closesInARow = 0;
      const known = readBackgroundMessage(message);
      if (known) hear(known);
    });
    next.onClose(lost);
    next.post({ type: "hello", position: reader?.position() ?? null });
  }

  function lost(): void {
    if (closed) return;
    listener.disconnected();
    for (const [id, answer] of waiting) {
      waiting.delete(id);
      answer({ ok: false, error: GONE });
    }
    closesInARow += 1;
    if (closesInARow < QUICK_CLOSES) connect();
    else port = null;
  }

  function hear(message: BackgroundToView): void {
    switch (message.type) {
      case "state":
        listener.state(message.state);
        break;
      case "gone":
        listener.gone?.();
        break;
      case "reset":
        reader = journalReader(message.recordId);
        listener.reset();
        break;
      case "batches":
        listener.events(reader?.read(message.batches) ?? [], message.more);
        break;
      case "answer":
        waiting.get(message.id)?.(message.answer);
        waiting.delete(message.id);
        break;
    }
  }

  connect();
  return {
    async command(command) {
      const current = port;
      if (!current) return { ok: false, error: GONE };
      const id = nextId++;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      current.post({ type: "command", id, command });
      const answer = await answered;
      return answer.ok ? { ok: true, result: resultOf(command, answer.result) } : answer;
    },
    close() {
      closed = true;
      port?.close();
    },
  };
}

function resultOf<C extends Command>(command: C, result: unknown): CommandResults[C["name"]] {
  // Commands without a result answer null, which is their promised result.
  return readResult<C["name"]>(command.name, result) as CommandResults[C["name"]];
}
