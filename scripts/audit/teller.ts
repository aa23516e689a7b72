import type { Translate } from "../../src/core/message/message.ts";

/** What is told to the person on the way. */
export interface Teller {
  /** Where it stands; only for a terminal. */
  progress(key: string, ...params: readonly (string | number)[]): void;
  /** What they should know whoever reads it. */
  warn(key: string, ...params: readonly (string | number)[]): void;
}

/** Speaks on standard error; of its progress only where somebody looks on. */
export function teller(t: Translate): Teller {
  return {
    progress(key, ...params) {
      if (process.stderr.isTTY) console.error(t(key, ...params));
    },
    warn(key, ...params) {
      console.error(t(key, ...params));
    },
  };
}
