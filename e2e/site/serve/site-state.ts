import { randomBytes } from "node:crypto";

export interface Session {
  readonly id: string;
  readonly user: string | undefined;
  readonly visits: number;
}

/** What one site keeps on the server: the browser has only ids that refer to it. */
export class SiteState {
  readonly sessions = new Map<string, Session>();
  /** Remember-me token to user. */
  readonly remembered = new Map<string, string>();
  /** Token for the api host to session id. */
  readonly accessTokens = new Map<string, string>();
  /** One-time code of the sign-on site to user. */
  readonly codes = new Map<string, string>();
  /** Aborts when requests that are held may be answered. */
  readonly released = new AbortController();
}

/** The states of all sites, made when first asked for. */
export class StateBook {
  readonly #sites = new Map<string, SiteState>();

  of(site: string): SiteState {
    const known = this.#sites.get(site);
    if (known) return known;
    const made = new SiteState();
    this.#sites.set(site, made);
    return made;
  }
}

/** An id as Tomcat makes it: 128 random bits, 32 hexadecimal digits in upper case. */
export function newId(): string {
  return randomBytes(16).toString("hex").toUpperCase();
}

/** A token as many frameworks make it: 256 random bits in base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}
