import type { StoredItem } from "../../core/session/storage-tokens.ts";
import type { ViewTarget } from "../../protocol/port-name.ts";
import type { ViewListener, ViewSession } from "../../protocol/view-session.ts";

/** Everything that the user interface needs from the world outside it. */
export interface Client {
  open(target: ViewTarget, listener: ViewListener): ViewSession;
  /** Whether this view can ask for access at all: Firefox keeps that from DevTools panels. */
  readonly asksAccess: boolean;
  /** Asks the browser for access; must run inside the person's click. Without origins: to all sites. */
  requestAccess(origins?: readonly string[]): Promise<boolean>;
  copy(text: string): Promise<void>;
  /** Saves text as a file in the person's downloads. */
  save(fileName: string, mediaType: string, text: string): void;
  /** What the inspected page keeps in web storage, once; null where it cannot be read. Only DevTools can look. */
  readonly lookInStorage?: () => Promise<readonly StoredItem[] | null>;
  /** The English messages as JSON, for files that programs read. */
  english(): Promise<unknown>;
  /** Small settings that outlive the view; kept in memory only where the tab is private. */
  readonly settings: SettingsPort;
}

export interface SettingsPort {
  read(): Promise<Readonly<Record<string, unknown>>>;
  write(name: string, value: unknown): Promise<void>;
}
