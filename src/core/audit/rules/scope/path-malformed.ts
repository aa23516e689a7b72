import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const pathMalformed = remarkRule({
  id: "path-malformed",
  references: [cookieRfc("5.6.4"), cookieRfc("5.1.4")],
  worst: "low",
  texts: [""],
  codes: ["path-not-absolute", "path-taken-literally", "path-non-ascii"],
  session: "low",
  other: "low",
});
