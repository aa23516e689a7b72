import type { Translate } from "../../src/core/report/copy/copy-format.ts";
import type { Teller } from "./visit-pages.ts";

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
