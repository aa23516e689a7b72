import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const attributeOver1024 = remarkRule({
  id: "attribute-over-1024",
  references: [cookieRfc("5.6")],
  worst: "low",
  texts: [""],
  codes: ["attribute-value-too-long"],
  session: "low",
  other: "low",
});
