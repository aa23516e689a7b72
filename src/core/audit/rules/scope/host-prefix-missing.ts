import { rowRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

/** A cookie of one host that could promise it in its name. */
export const hostPrefixMissing = rowRule({
  id: "host-prefix-missing",
  references: [asvs("3.3.3", ASVS_COOKIES), cookieRfc("4.1.3.2")],
  worst: "info",
  texts: [""],
  judge: ({ name, party, secure, hostOnly, path }) =>
    secure && hostOnly && path === "/" && party === "first" && !/^__Host-/i.test(name)
      ? { severity: "info", confidence: "observed" }
      : null,
});
