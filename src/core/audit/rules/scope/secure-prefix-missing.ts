import { rowRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";
import { hasPrefix } from "./has-prefix.ts";

/** ASVS asks for one of the two prefixes on every cookie with Secure. */
export const securePrefixMissing = rowRule({
  id: "secure-prefix-missing",
  references: [asvs("3.3.1", ASVS_COOKIES), cookieRfc("4.1.3.1")],
  worst: "info",
  texts: [""],
  judge: ({ name, party, secure }) =>
    secure && party === "first" && !hasPrefix(name) ? { severity: "info", confidence: "observed" } : null,
});
