import { rowRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";
import { hasPrefix } from "./has-prefix.ts";

/** ASVS asks for one of two prefixes on every cookie with Secure; where `__Host-` fits, that is what is asked for. */
export const securePrefixMissing = rowRule({
  id: "secure-prefix-missing",
  references: [asvs("3.3.1", ASVS_COOKIES), cookieRfc("4.1.3.1")],
  worst: "info",
  texts: [""],
  judge: ({ name, party, secure, hostOnly, path }) =>
    secure && party === "first" && !(hostOnly && path === "/") && !hasPrefix(name)
      ? { severity: "info", confidence: "observed" }
      : null,
});
