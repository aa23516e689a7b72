import type { Scheme } from "../net/connection.ts";
import type { Protocol } from "../net/socket-log.ts";
import type { Header } from "./ask.ts";

/** One request as it reached the server. In all strings one character is one byte (latin1). */
export interface SeenRequest {
  readonly at: number;
  readonly connection: number;
  readonly protocol: Protocol;
  readonly scheme: Scheme;
  readonly method: string;
  readonly host: string;
  /** Without query; `target` is with it. */
  readonly path: string;
  readonly target: string;
  readonly headers: readonly Header[];
  /** The Cookie fields as they came: HTTP/2 may split them. */
  readonly cookieFields: readonly string[];
  /** The fields joined by `; `; empty when none came. */
  readonly cookie: string;
  /** What was answered; undefined while nothing was. */
  readonly answer: SeenAnswer | undefined;
}

export interface SeenAnswer {
  readonly status: number;
  readonly setCookie: readonly string[];
}

interface Waiter {
  matches(request: SeenRequest): boolean;
  resolve(request: SeenRequest): void;
}

/** Everything that was asked, in order of arrival. Tests take it as the truth about what the browser sent. */
export class SeenLog {
  #requests: SeenRequest[] = [];
  #waiters: Waiter[] = [];

  /** Adds a request; the returned function notes its answer. */
  add(request: Omit<SeenRequest, "answer" | "cookie" | "cookieFields">): (answer: SeenAnswer) => void {
    const cookieFields = request.headers.filter(([name]) => name === "cookie").map(([, value]) => value);
    const seen = { ...request, cookieFields, cookie: cookieFields.join("; "), answer: undefined };
    const index = this.#requests.push(seen) - 1;
    this.#tell(seen);
    return (answer) => {
      this.#requests[index] = { ...seen, answer };
    };
  }

  /** @param host without port; all hosts when left out. */
  of(host?: string): SeenRequest[] {
    return this.#requests.filter((request) => host === undefined || request.host === host);
  }

  /** Resolves with the first request, past or to come, that matches. */
  when(matches: (request: SeenRequest) => boolean): Promise<SeenRequest> {
    const past = this.#requests.find(matches);
    if (past) return Promise.resolve(past);
    return new Promise((resolve) => this.#waiters.push({ matches, resolve }));
  }

  #tell(request: SeenRequest): void {
    const met = this.#waiters.filter((waiter) => waiter.matches(request));
    this.#waiters = this.#waiters.filter((waiter) => !met.includes(waiter));
    for (const waiter of met) waiter.resolve(request);
  }
}
