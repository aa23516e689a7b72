import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** Without an equals sign Chromium reads a value, Firefox a name. */
export const valuelessNoEquals = remarkRule({
  id: "valueless-no-equals",
  references: [cookieRfc("4.1.1"), cookieRfc("5.6")],
  worst: "medium",
  texts: [""],
  codes: ["no-equals-sign", "no-equals-sign-read-as-name"],
  session: "medium",
  other: "low",
});
