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

/** Milliseconds that facts gather: a page has entries by the hundred, and every message is written by itself. */
const GATHER = 50;

/**
 * @param page names this life of the devtools page
 * @param after calls once, after so many milliseconds
 */
export function factOutbox(
  page: string,
  post: (facts: readonly TransportEvent[]) => void,
  after: (milliseconds: number, call: () => void) => void,
  room = ROOM,
): FactOutbox {
  let kept: TransportEvent[] = [];
  let counter = 0;
  let size = 0;
  let lost = 0;
  /** The number of the first fact that was not said. */
  let unsaid = 0;
  let gathering = false;

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

  function say(facts: readonly TransportEvent[]): void {
    unsaid = counter;
    for (let at = 0; at < facts.length; at += A_MESSAGE) post(facts.slice(at, at + A_MESSAGE));
  }

  return {
    add(found) {
      const fact: TransportEvent = { ...found, kind: "transport", page, counter: counter++, lost };
      lost = 0;
      kept.push(fact);
      size += weight(fact);
      makeRoom();
      if (gathering) return;
      gathering = true;
      after(GATHER, () => {
        gathering = false;
        say(kept.filter((each) => each.counter >= unsaid));
      });
    },
    acknowledged(upTo) {
      kept = kept.filter((fact) => fact.counter > upTo);
      size = kept.reduce((sum, fact) => sum + weight(fact), 0);
    },
    sendAgain: () => say(kept),
  };
}
