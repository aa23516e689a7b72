import { byteStringFromText } from "../../bytes/byte-string.ts";
import { readRequest } from "../context/request.ts";
import { type RequestContext, typedNavigation } from "../context/request-context.ts";
import { EMPTY_JAR, type Jar } from "../jar/jar.ts";
import { ENGINES } from "../profiles/jar/engines.ts";
import type { ProfileId } from "../profiles/profile.ts";
import { cookiesFor } from "../retrieve/cookies-for.ts";
import type { Retrieval } from "../retrieve/retrieval.ts";
import type { StoreResult } from "./store-result.ts";
import { receiveSetLine } from "./store-set-line.ts";

export const NOW = Date.UTC(2026, 10, 22);

/** A jar of one engine that a test writes to and asks, with a clock of its own. */
export class TestBrowser {
  jar: Jar = EMPTY_JAR;
  now = NOW;
  readonly #id: ProfileId;

  constructor(id: ProfileId) {
    this.#id = id;
  }

  set(line: string, url: string, more: Partial<RequestContext> = {}): StoreResult {
    const result = receiveSetLine(this.jar, byteStringFromText(line), this.#request(url, more));
    this.jar = result.jar;
    return result;
  }

  ask(url: string, more: Partial<RequestContext> = {}): Retrieval {
    return cookiesFor(this.jar, this.#request(url, more));
  }

  /** `n=v` where it is sent, else the reason. */
  fate(name: string, url: string, more: Partial<RequestContext> = {}): string {
    const { sent, withheld } = this.ask(url, more);
    const found = sent.find(({ cookie }) => cookie.name === name);
    if (found !== undefined) return found.assumed ? "sent?" : "sent";
    return withheld.find(({ cookie }) => cookie.name === name)?.reason ?? "unknown";
  }

  #request(url: string, more: Partial<RequestContext>) {
    return readRequest({ ...typedNavigation(url, this.now), ...more }, ENGINES[this.#id]);
  }
}

/** A subresource of a document at `top`. */
export function loadedBy(top: string, more: Partial<RequestContext> = {}): Partial<RequestContext> {
  return { kind: "subresource", topLevelUrl: top, initiator: top, thirdPartyCookies: "allowed", ...more };
}
