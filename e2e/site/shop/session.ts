import { around, secureHere } from "../serve/around.ts";
import { type Ask, cookieNamed } from "../serve/ask.ts";
import { newId, newToken, type Session, type SiteState } from "../serve/site-state.ts";

export const SESSION_COOKIE = "JSESSIONID";
export const REMEMBER_COOKIE = "remember-me";
export const ACCESS_COOKIE = "api_access";
const FOURTEEN_DAYS = 14 * 24 * 60 * 60;

export interface Visit {
  readonly session: Session;
  /** Set-Cookie lines that this visit gives rise to. */
  readonly lines: readonly string[];
}

/** The state of the shop, which the api host shares. */
export function shopState(ask: Ask): SiteState {
  return ask.world.state(around(ask).hosts.shop);
}

/** The session that the request belongs to, if its first session cookie names one. */
export function currentSession(ask: Ask): Session | undefined {
  return shopState(ask).sessions.get(cookieNamed(ask, SESSION_COOKIE) ?? "");
}

/** Continues the session of the request, restores it from the remember-me cookie, or begins a new one. */
export function visit(ask: Ask): Visit {
  const state = shopState(ask);
  const current = currentSession(ask);
  const user = current?.user ?? state.remembered.get(cookieNamed(ask, REMEMBER_COOKIE) ?? "");
  if (current && current.user === user) {
    const session = { ...current, visits: current.visits + 1 };
    state.sessions.set(session.id, session);
    return { session, lines: [] };
  }
  return begin(ask, user);
}

/** Signs in with a new id, so that an id known before the sign-in is worth nothing. */
export function signIn(ask: Ask, user: string, remember: boolean): string[] {
  const state = shopState(ask);
  state.sessions.delete(currentSession(ask)?.id ?? "");
  const { session, lines } = begin(ask, user);
  return [...lines, accessLine(ask, state, session), ...(remember ? [rememberLine(ask, state, user)] : [])];
}

/** Signs in and keeps the id, which is the fault that session fixation needs. */
export function signInKeepingId(ask: Ask, user: string, remember: boolean): string[] {
  const state = shopState(ask);
  const { session, lines } = visit(ask);
  state.sessions.set(session.id, { ...session, user });
  return [...lines, ...(remember ? [rememberLine(ask, state, user)] : [])];
}

/** Forgets on the server everything that the cookies of this request refer to. */
export function forget(ask: Ask): void {
  const state = shopState(ask);
  state.sessions.delete(currentSession(ask)?.id ?? "");
  state.remembered.delete(cookieNamed(ask, REMEMBER_COOKIE) ?? "");
  state.accessTokens.delete(cookieNamed(ask, ACCESS_COOKIE) ?? "");
}

/** The lines that make the browser drop the cookies of a sign-in. */
export function droppingLines(ask: Ask): string[] {
  const gone = `Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:10 GMT; Path=/${secureHere(ask)}; HttpOnly`;
  return [
    `${SESSION_COOKIE}=; ${gone}`,
    `${REMEMBER_COOKIE}=; ${gone}`,
    `${ACCESS_COOKIE}=; Domain=${around(ask).hosts.shop}; ${gone}`,
  ];
}

function begin(ask: Ask, user: string | undefined): Visit {
  const session = { id: newId(), user, visits: 1 };
  shopState(ask).sessions.set(session.id, session);
  return { session, lines: [`${SESSION_COOKIE}=${session.id}; Path=/${secureHere(ask)}; HttpOnly`] };
}

function accessLine(ask: Ask, state: SiteState, session: Session): string {
  const token = newToken();
  state.accessTokens.set(token, session.id);
  const { shop } = around(ask).hosts;
  return `${ACCESS_COOKIE}=${token}; Domain=${shop}; Path=/${secureHere(ask)}; HttpOnly; SameSite=Lax`;
}

function rememberLine(ask: Ask, state: SiteState, user: string): string {
  const token = newToken();
  state.remembered.set(token, user);
  return `${REMEMBER_COOKIE}=${token}; Max-Age=${FOURTEEN_DAYS}; Path=/${secureHere(ask)}; HttpOnly; SameSite=Lax`;
}
