import type { TransportEvent } from "../core/capture/transport-event.ts";

/** What a devtools page found, before it is numbered. */
export type FoundFact = Omit<TransportEvent, "kind" | "page" | "counter" | "lost">;

/** Keeps what was said until the background has written it. */
export interface FactOutbox {
  add(fact: FoundFact): void;
  /** The background has written everything up to this number. */
  acknowledged(counter: number): void;
  /** After a lost connection: says again what was not acknowledged. */
  sendAgain(): void;
}

// A fact counts 1 and each of its frames 1; the background acknowledges in milliseconds unless it is stopped.
const ROOM = 10_000;

const A_MESSAGE = 200;

/** @param page names this life of the devtools page. */
export function factOutbox(page: string, post: (facts: readonly TransportEvent[]) => void, room = ROOM): FactOutbox {
  let kept: TransportEvent[] = [];
  let counter = 0;
  let size = 0;
  let lost = 0;

  const weight = (fact: TransportEvent): number => 1 + fact.frames.length;

  /** The newest are kept: what comes next begins with how many were lost. */
  function makeRoom(): void {
    while (size > room && kept.length > 1) {
      const [oldest] = kept.splice(0, 1);
      if (!oldest) return;
      size -= weight(oldest);
      lost += 1;
    }
  }

  return {
    add(found) {
      const fact: TransportEvent = { ...found, kind: "transport", page, counter: counter++, lost };
      lost = 0;
      kept.push(fact);
      size += weight(fact);
      makeRoom();
      post([fact]);
    },
    acknowledged(upTo) {
      kept = kept.filter((fact) => fact.counter > upTo);
      size = kept.reduce((sum, fact) => sum + weight(fact), 0);
    },
    sendAgain() {
      for (let at = 0; at < kept.length; at += A_MESSAGE) post(kept.slice(at, at + A_MESSAGE));
    },
  };
}
