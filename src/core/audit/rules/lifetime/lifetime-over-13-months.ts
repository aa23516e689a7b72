import { rowRule } from "../../line-rules.ts";
import type { Reference } from "../../rule.ts";

/** 13 months of 365.25 / 12 days. */
const LONGEST_DAYS = 396;
const DAY = 86_400_000;

const CNIL: Reference = {
  standard: "CNIL",
  version: "guidelines of 17 September 2020",
  item: "lifetime of audience measurement trackers",
  url: "https://www.cnil.fr/en/sheet-ndeg16-use-analytics-your-websites-and-applications",
};

export const lifetimeOver13Months = rowRule({
  id: "lifetime-over-13-months",
  references: [CNIL],
  worst: "low",
  texts: [""],
  profile: "privacy",
  judge({ role, expires, changedAt }) {
    if (role.role !== "analytics" && role.role !== "advertising") return null;
    const days = expires === null ? 0 : Math.floor((expires - changedAt) / DAY);
    return days > LONGEST_DAYS ? { severity: "low", params: [String(days)] } : null;
  },
});
