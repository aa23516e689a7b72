import { computed, type ReadonlySignal } from "@preact/signals";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { SessionHistory, SessionTrack } from "../../../core/session/track/session-track.ts";
import { registrableDomain } from "../../../core/site/registrable-domain.ts";
import type { PanelStores } from "../../stores/panel-stores.ts";

/** What the Sessions view shows. */
export interface SessionsModel {
  readonly history: ReadonlySignal<SessionHistory>;
  /** In the order of their weight: what authenticates first, what the person refused left out. */
  readonly shown: ReadonlySignal<readonly SessionTrack[]>;
  /** What the person said is no session. */
  readonly refused: ReadonlySignal<readonly SessionTrack[]>;
  /** The cookie of a track as the Cookies view lists it. */
  row(track: SessionTrack): CookieRow | null;
}

const NOTHING: SessionHistory = { tracks: [], moments: [] };

export function createSessionsModel({ analysis, cookies, scope }: PanelStores): SessionsModel {
  const history = computed(() => analysis.analysis.value?.history.value ?? NOTHING);
  const scoped = computed(() => {
    const site = scope.site.value;
    return history.value.tracks.filter((track) => site === null || registrableDomain(track.host) === site);
  });
  const rows = computed(() => new Map(cookies.rows.value.map((row) => [row.id, row])));
  return {
    history,
    shown: computed(() => scoped.value.filter(({ correction }) => correction !== "not-session").sort(byWeight)),
    refused: computed(() => scoped.value.filter(({ correction }) => correction === "not-session")),
    row: ({ cookie }) => (cookie === null ? null : (rows.value.get(cookie) ?? null)),
  };
}

const PROOF = ["proven", "likely", "unknown", "no"] as const;
const SURE = ["observed", "likely", "check"] as const;

function byWeight(one: SessionTrack, other: SessionTrack): number {
  return (
    PROOF.indexOf(one.authenticates) - PROOF.indexOf(other.authenticates) ||
    SURE.indexOf(one.confidence) - SURE.indexOf(other.confidence) ||
    (one.events[0]?.at ?? 0) - (other.events[0]?.at ?? 0)
  );
}
