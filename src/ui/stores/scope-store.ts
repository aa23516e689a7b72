import { type Signal, signal } from "@preact/signals";

/** The part of the record that the toolbar narrows the views to; null for all of it. */
export interface ScopeStore {
  /** Registrable domain. */
  readonly site: Signal<string | null>;
  /** Tab and frame, as `frameKey` names them. */
  readonly frame: Signal<string | null>;
}

export function createScopeStore(): ScopeStore {
  return { site: signal(null), frame: signal(null) };
}
