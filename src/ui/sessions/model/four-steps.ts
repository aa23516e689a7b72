import type { ExchangeId } from "../../../core/capture/exchange.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";

/** The exchanges that show the steps of a session; null where the record does not hold them. */
export interface SessionSteps {
  readonly birth: ExchangeId | null;
  readonly carries: number;
  readonly lastCarry: ExchangeId | null;
}

/** Steps 1 to 3 are one exchange, the one whose answer gave the session; step 4 are all that carried it. */
export function fourSteps({ events, values }: SessionTrack): SessionSteps {
  const birth = events.find(({ kind }) => kind === "born")?.exchanges[0] ?? null;
  const carries = values.reduce((sum, { timesCarried }) => sum + timesCarried, 0);
  const lastCarry = events.findLast(({ kind }) => kind === "carried")?.exchanges.at(-1) ?? null;
  return { birth, carries, lastCarry };
}
