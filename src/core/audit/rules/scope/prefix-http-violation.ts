import { refusalRule } from "../../line-rules.ts";
import { LAYERED } from "../../record-references.ts";

export const prefixHttpViolation = refusalRule({
  id: "prefix-http-violation",
  references: [LAYERED],
  worst: "medium",
  texts: [""],
  reasons: ["http-prefix-not-secure", "http-prefix-not-http-only", "host-http-prefix-not-http-only"],
});
