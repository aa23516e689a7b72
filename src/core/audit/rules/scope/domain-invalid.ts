import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const domainInvalid = refusalRule({
  id: "domain-invalid",
  references: [cookieRfc("5.7 steps 8 to 10"), cookieRfc("5.1.3")],
  worst: "medium",
  texts: [""],
  reasons: [
    "domain-non-ascii",
    "domain-public-suffix-bad-host",
    "domain-public-suffix",
    "domain-other-site",
    "domain-sibling",
    "domain-below-host",
    "domain-ip-address",
    "domain-with-port",
    "domain-with-scheme",
    "domain-trailing-dot",
    "domain-not-a-host",
    "domain-lone-dot",
  ],
});
