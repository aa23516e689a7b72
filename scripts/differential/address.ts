import type { Action, Case, Place } from "./case.ts";

/** Ports of the two servers, and the name of the case's sites, which nothing else uses. */
export interface Run {
  readonly http: number;
  readonly https: number;
  readonly label: string;
}

export function hostOf(place: Place, family: Case["family"], label: string): string {
  // The other sites set no cookies, and are the same for all cases: one of their pages can serve many.
  if (place.party === "other") return `${place.sub}other.example`;
  if (place.party === "third") return `${place.sub}third.example`;
  return `${place.sub}${label}.${family}`;
}

export function urlAt(place: Place, test: Case, run: Run, path: string): string {
  const host = hostOf(place, test.family, run.label);
  return place.secure ? `https://${host}:${run.https}${path}` : `http://${host}:${run.http}${path}`;
}

/** The line as it goes out. */
export function lineOf(template: string, action: Action, test: Case, run: Run): string {
  const host = hostOf(action.target, test.family, run.label);
  const site = hostOf({ ...action.target, sub: "" }, test.family, run.label);
  return template.replaceAll("{host}", host).replaceAll("{site}", site).replaceAll("{SITE}", site.toUpperCase());
}

/** What the servers understand: the `part` of action number `at`. */
export function query(part: "step" | "frame" | "via" | "hit", at: number, hop = 0): string {
  return `?${part}=${at}&hop=${hop}`;
}

/** Addresses of one action: of the page that asks, of the redirects in their order, and of the target. */
export function addressesOf(action: Action, at: number, test: Case, run: Run) {
  return {
    top: urlAt(action.top, test, run, `/${query("step", at)}`),
    frame: action.frame === null ? null : urlAt(action.frame, test, run, `/${query("frame", at)}`),
    via: action.via.map((place, hop) => urlAt(place, test, run, `/${query("via", at, hop)}`)),
    target: urlAt(action.target, test, run, `${action.target.path}${query("hit", at)}`),
  };
}
