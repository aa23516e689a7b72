import type { Action, Case, Place } from "./case.ts";

/** Ports of the two servers, the name of the case's hosts, which nothing else uses, and of the site of shared cases. */
export interface Run {
  readonly http: number;
  readonly https: number;
  readonly label: string;
  /** One of this machine, in four numbers. */
  readonly address: string;
  readonly group: string;
}

export function hostOf(place: Place, family: Case["family"], { label, address, group }: Run): string {
  // The other sites set no cookies, and are the same for all cases: one of their pages can serve many.
  if (place.party === "other") return `${place.sub}other.example`;
  if (place.party === "third") return `${place.sub}third.example`;
  if (family === "address") return address;
  const site = family === "shared" ? `${group}.test` : family;
  return place.party === "home" && family === "shared" ? `${place.sub}home.${site}` : `${place.sub}${label}.${site}`;
}

export function urlAt(place: Place, test: Case, run: Run, path: string): string {
  const host = hostOf(place, test.family, run);
  return place.secure ? `https://${host}:${run.https}${path}` : `http://${host}:${run.http}${path}`;
}

/** The line as it goes out. */
export function lineOf(template: string, action: Action, test: Case, run: Run): string {
  const host = hostOf(action.target, test.family, run);
  const site = hostOf({ ...action.target, sub: "" }, test.family, run);
  return template.replaceAll("{host}", host).replaceAll("{site}", site).replaceAll("{SITE}", site.toUpperCase());
}

/** What the servers understand: the `part` of action number `at`. */
export function query(part: "step" | "frame" | "via" | "hit", at: number, hop = 0): string {
  return `?${part}=${at}&hop=${hop}`;
}

/** The page with the number, at the origin of an address. */
export function pageAt(address: string, leg: number): string {
  return new URL(`/?leg=${leg}`, address).href;
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
