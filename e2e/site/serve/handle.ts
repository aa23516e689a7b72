import { type Answer, text } from "./answer.ts";
import type { Ask } from "./ask.ts";

export type Handle = (ask: Ask) => Promise<Answer>;

/** Runs a handler so that a fault in a page becomes a status 500 and never an unhandled rejection. */
export function safely(handle: (ask: Ask) => Answer | Promise<Answer>): Handle {
  return async (ask) => {
    try {
      return await handle(ask);
    } catch (error) {
      return text(`fault in the page: ${error instanceof Error ? error.stack : String(error)}\n`, [], 500);
    }
  };
}
