import { type Answer, redirect, setting } from "../serve/answer.ts";
import { secureHere } from "../serve/around.ts";
import { type Ask, cookieNamed } from "../serve/ask.ts";
import { newId, type Session } from "../serve/site-state.ts";

/** A session kept on the server under a cookie of its own, as each story of the portal has one. */
export class Door {
  readonly cookie: string;
  readonly #more: string;

  /** @param more further attributes of every line that sets the cookie, for example `; Max-Age=2`. */
  constructor(cookie: string, more = "") {
    this.cookie = cookie;
    this.#more = more;
  }

  session(ask: Ask): Session | undefined {
    return ask.world.state(ask.host).sessions.get(this.#id(ask));
  }

  /** The line of a new session; the one that the request named is forgotten, so that nobody can fix an id. */
  renew(ask: Ask, user?: string): string {
    const { sessions } = ask.world.state(ask.host);
    sessions.delete(this.#id(ask));
    const id = newId();
    sessions.set(id, { id, user, visits: 1 });
    return this.#line(ask, id, this.#more);
  }

  /** A line for a visitor without a session, none for the others. */
  greet(ask: Ask): readonly string[] {
    return this.session(ask) === undefined ? [this.renew(ask)] : [];
  }

  /** Forgets the session on both sides. */
  leave(ask: Ask): string {
    ask.world.state(ask.host).sessions.delete(this.#id(ask));
    return this.#line(ask, "", "; Max-Age=0");
  }

  /** The page for those who are signed in; everybody else is sent to `way`. */
  guard(way: string, inside: (ask: Ask, user: string) => Answer): (ask: Ask) => Answer {
    return (ask) => {
      const user = this.session(ask)?.user;
      return user === undefined ? redirect(way) : inside(ask, user);
    };
  }

  /** Signs out and returns to `way`. */
  out(way: string): (ask: Ask) => Answer {
    return (ask) => redirect(way, setting([this.leave(ask)]), 303);
  }

  #id(ask: Ask): string {
    return cookieNamed(ask, this.cookie) ?? "";
  }

  #line(ask: Ask, value: string, more: string): string {
    return `${this.cookie}=${value}; Path=/${more}${secureHere(ask)}; HttpOnly; SameSite=Lax`;
  }
}
