import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const maxAgeInvalid = remarkRule({
  id: "max-age-invalid",
  references: [cookieRfc("5.6.2")],
  worst: "low",
  texts: [""],
  codes: ["max-age-empty", "max-age-bad-start", "max-age-not-a-number"],
  session: "low",
  other: "low",
});
