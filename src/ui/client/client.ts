import type { CaptureEvent } from "../../core/capture/event.ts";
import type { Message } from "../../core/message/message.ts";
import type { Command, CommandResults } from "../../protocol/command.ts";
import type { FrameState } from "../../protocol/frame-state.ts";
import type { ViewTarget } from "../../protocol/port-name.ts";

/** What a view hears. Calls come in order; `events` never repeats an event. */
export interface ClientListener {
  state(state: FrameState): void;
  /** Another record, from its beginning: forget what was shown. */
  reset(): void;
  events(events: readonly CaptureEvent[], more: boolean): void;
  /** The background went away; the client reconnects by itself. */
  disconnected(): void;
  /** The tab or record is not there, or no longer kept. */
  gone?(): void;
}

export type CommandAnswer<N extends Command["name"]> =
  | { readonly ok: true; readonly result: CommandResults[N] }
  | { readonly ok: false; readonly error: Message };

/** One open view of one record. */
export interface ClientSession {
  /** Never rejects: what went wrong is in the answer. */
  command<C extends Command>(command: C): Promise<CommandAnswer<C["name"]>>;
  close(): void;
}

/** Everything that the user interface needs from the world outside it. */
export interface Client {
  open(target: ViewTarget, listener: ClientListener): ClientSession;
  /** Whether this view can ask for access at all: Firefox keeps that from DevTools panels. */
  readonly asksAccess: boolean;
  /** Asks the browser for access; must run inside the person's click. Without origins: to all sites. */
  requestAccess(origins?: readonly string[]): Promise<boolean>;
  copy(text: string): Promise<void>;
  /** Saves text as a file in the person's downloads. */
  save(fileName: string, mediaType: string, text: string): void;
  /** Small settings that outlive the view; kept in memory only where the tab is private. */
  readonly settings: SettingsPort;
}

export interface SettingsPort {
  read(): Promise<Readonly<Record<string, unknown>>>;
  write(name: string, value: unknown): Promise<void>;
}
