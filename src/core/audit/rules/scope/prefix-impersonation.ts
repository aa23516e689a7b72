import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** A nameless cookie whose value begins as a prefixed name does: servers would take it for the real one. */
export const prefixImpersonation = refusalRule({
  id: "prefix-impersonation",
  references: [cookieRfc("5.4"), cookieRfc("5.7 step 22")],
  worst: "medium",
  texts: [""],
  reasons: ["prefix-in-nameless-value", "http-prefix-in-nameless-value"],
});
