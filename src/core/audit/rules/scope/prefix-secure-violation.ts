import { refusalRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

export const prefixSecureViolation = refusalRule({
  id: "prefix-secure-violation",
  references: [asvs("3.3.1", ASVS_COOKIES), cookieRfc("4.1.3.1"), cookieRfc("5.7")],
  worst: "medium",
  texts: [""],
  reasons: ["secure-prefix-not-secure"],
});
