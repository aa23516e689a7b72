import { tokens } from "./exercises.ts";
import type { OutOfSight, Requirement } from "./requirement.ts";

/** ASVS 5.0.0 chapter V9. */
export const ASVS_TOKEN_REQUIREMENTS: readonly Requirement[] = [
  { standard: "ASVS", item: "9.1.2", level: 1, rules: ["jwt-alg-none"], open: "accepted", exercise: tokens },
];

export const ASVS_TOKENS_OUT_OF_SIGHT: readonly OutOfSight[] = [
  { standard: "ASVS", item: "9.1.1", level: 1, why: "server-check" },
  { standard: "ASVS", item: "9.1.3", level: 1, why: "server-check" },
  { standard: "ASVS", item: "9.2.1", level: 1, why: "server-check" },
  { standard: "ASVS", item: "9.2.2", level: 2, why: "server-check" },
  { standard: "ASVS", item: "9.2.3", level: 2, why: "server-check" },
  { standard: "ASVS", item: "9.2.4", level: 2, why: "server-check" },
];
