import type { WhatIf } from "./what-if.tsx";

/** What-if with its engine, which few ask for. */
export function loadWhatIf(): Promise<typeof WhatIf> {
  return import("./what-if.tsx").then((module) => module.WhatIf);
}
