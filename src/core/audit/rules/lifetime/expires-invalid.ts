import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const expiresInvalid = remarkRule({
  id: "expires-invalid",
  references: [cookieRfc("5.6.1"), cookieRfc("5.1.1")],
  worst: "low",
  texts: [""],
  codes: [
    "expires-without-time",
    "expires-without-day",
    "expires-without-month",
    "expires-without-year",
    "expires-day-out-of-range",
    "expires-year-out-of-range",
    "expires-time-out-of-range",
    "expires-no-such-date",
  ],
  session: "low",
  other: "low",
});
