import type { SessionCarrier, SessionCorrection } from "./session-track.ts";

/** What the person said of the sessions of all sites, by `correctionKey`. */
export type SessionCorrections = ReadonlyMap<string, SessionCorrection>;

/** A correction belongs to a name on a site: it stays when the session changes its value, its path or its store. */
export function correctionKey(site: string, carrier: SessionCarrier, name: string): string {
  return `${site} ${carrier} ${name}`;
}
