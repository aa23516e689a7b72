import type { BrowserName, ClaimKind, HostAccess } from "../core/capture/event.ts";

/** What the frame of a view shows that is not in the record: the state of the recording and of the browser. */
export interface FrameState {
  /** Tab that the view belongs to, or null for a record whose tab is gone. */
  readonly tabId: number | null;
  readonly recordId: string | null;
  readonly tabClosed: boolean;
  readonly url: string | null;
  readonly title: string;
  readonly private: boolean;
  readonly storeId: string;
  /** Name of the container in Firefox, where there is one. */
  readonly container: string | null;
  readonly access: HostAccess;
  readonly browser: { readonly name: BrowserName; readonly version: string };
  readonly recording: "on" | "paused" | "off";
  readonly claims: readonly ClaimKind[];
  /** When recording began, milliseconds since 1970. */
  readonly since: number | null;
  /** Tabs that the recording follows. */
  readonly tabs: readonly { readonly tabId: number; readonly openedBy: number | null; readonly closed: boolean }[];
  /** Exchanges that fell off for lack of room. */
  readonly dropped: number;
  readonly always: AlwaysSetting;
}

/** Sites (registrable domains) that are always recorded, or all. */
export interface AlwaysSetting {
  readonly everywhere: boolean;
  readonly sites: readonly string[];
}

/** A tab or a stopped record, as the chooser of the full page lists it. */
export interface TabChoice {
  readonly tabId: number | null;
  readonly recordId: string | null;
  readonly title: string;
  readonly url: string;
  readonly recording: "on" | "paused" | "off";
  readonly closed: boolean;
  readonly private: boolean;
}
