import { lineRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** Clocks and rounding explain this many milliseconds. */
const TOLERATED = 60_000;

export const maxAgeExpiresConflict = lineRule({
  id: "max-age-expires-conflict",
  references: [cookieRfc("5.7")],
  worst: "info",
  texts: [""],
  judge({ line, exchange }) {
    const { maxAge, expires } = line.parsed;
    if (maxAge === null || expires === null) return null;
    const apart = Math.abs((exchange.response?.time ?? 0) + maxAge * 1000 - expires);
    return apart > TOLERATED ? { severity: "info", params: [String(Math.round(apart / 1000))] } : null;
  },
});
