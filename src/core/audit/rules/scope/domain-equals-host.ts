import { lineRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

export const domainEqualsHost = lineRule({
  id: "domain-equals-host",
  references: [asvs("3.3.3", ASVS_COOKIES), cookieRfc("4.1.2.3")],
  worst: "info",
  texts: [""],
  judge: ({ row, exchange }) =>
    !row.hostOnly && row.state !== "rejected" && exchange.host === row.domain
      ? { severity: "info", confidence: "observed", params: [row.domain] }
      : null,
});
