import { remarkRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const domainLeadingDot = remarkRule({
  id: "domain-leading-dot",
  references: [cookieRfc("5.6.3")],
  worst: "info",
  texts: [""],
  codes: ["domain-leading-dot-dropped"],
  session: "info",
  other: "info",
});
