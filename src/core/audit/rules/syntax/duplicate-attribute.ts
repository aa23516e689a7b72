import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const duplicateAttribute = remarkRule({
  id: "duplicate-attribute",
  references: [cookieRfc("4.1.1"), cookieRfc("5.7")],
  worst: "low",
  texts: [""],
  codes: ["attribute-overridden"],
  session: "low",
  other: "info",
});
