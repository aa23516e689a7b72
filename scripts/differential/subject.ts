import type { HeldCookie } from "./observation.ts";

/** A line that Chromium refused, with the address that sent it. */
export interface BlockedLine {
  readonly url: string;
  readonly line: string;
  readonly reasons: readonly string[];
}

/** The browser under test. */
export interface Subject {
  /** Begins a way through pages and comes back at once. */
  open(url: string): Promise<void>;
  /** All cookies that it holds. */
  held(): Promise<readonly HeldCookie[]>;
  /** What it refused since the last call; null where the browser does not tell. */
  blocked(): readonly BlockedLine[] | null;
  clear(): Promise<void>;
  close(): Promise<void>;
}
