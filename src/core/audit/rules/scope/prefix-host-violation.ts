import { refusalRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

export const prefixHostViolation = refusalRule({
  id: "prefix-host-violation",
  references: [asvs("3.3.3", ASVS_COOKIES), cookieRfc("4.1.3.2"), cookieRfc("5.7")],
  worst: "medium",
  texts: [""],
  reasons: [
    "host-prefix-not-secure",
    "host-prefix-with-domain",
    "host-prefix-without-path",
    "host-prefix-path-not-root",
  ],
});
