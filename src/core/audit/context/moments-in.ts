import type { SessionHistory, SessionMoment } from "../../session/track/session-track.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import { isInScope } from "../scope.ts";

/** What happened at the sites of a scope. A moment belongs to a whole site, and so to each host of it that is in scope. */
export function momentsIn(
  { moments }: SessionHistory,
  wanted: SessionMoment["kind"],
  scope: readonly string[],
): readonly SessionMoment[] {
  return moments.filter(
    ({ kind, site }) =>
      kind === wanted && (isInScope(site, scope) || scope.some((host) => registrableDomain(host) === site)),
  );
}

/** Sign-ins that took place. */
export function signInsIn(history: SessionHistory, scope: readonly string[]): readonly SessionMoment[] {
  return momentsIn(history, "sign-in", scope).filter(({ outcome }) => outcome === "succeeded");
}
