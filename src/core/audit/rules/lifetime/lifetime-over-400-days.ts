import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const lifetimeOver400Days = remarkRule({
  id: "lifetime-over-400-days",
  references: [cookieRfc("5.5")],
  worst: "info",
  texts: [""],
  codes: ["expires-capped", "max-age-capped"],
  session: "info",
  other: "info",
});
