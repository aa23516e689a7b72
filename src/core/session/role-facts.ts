import type { Party } from "../site/party.ts";

/** What a cookie shows of itself: the facts that tell its role without a look at traffic. */
export interface RoleFacts {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: boolean;
  readonly hostOnly: boolean;
  readonly lifetime: "session" | "persistent";
  readonly party: Party;
  /** Kind of the change source (`capture/jar-entry.ts`) that wrote it last; null where that is not known. */
  readonly setBy: string | null;
}

/** No set line explains the value: a script wrote it, or another extension. Scripts cannot write what is HttpOnly. */
export function isScriptWritten(facts: RoleFacts): boolean {
  return facts.setBy === "unattributed" && !facts.httpOnly;
}
