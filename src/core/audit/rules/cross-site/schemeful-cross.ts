import { siteDomain } from "../../../site/site.ts";
import { isFromOtherSite } from "../../context/address-parts.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { weigh } from "../../context/weigh.ts";
import { withheldBy } from "../../context/withheld.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** http and https of one domain are two sites: a cookie with SameSite does not cross between them. */
export const schemefulCross: RecordRule = {
  id: "schemeful-cross",
  references: [cookieRfc("5.2")],
  worst: "low",
  texts: [""],
  check(context) {
    const found = withheldBy(
      context,
      (exchange) => isFromOtherSite(exchange) && siteDomain(exchange.initiator ?? "") === siteDomain(exchange.url),
      ({ reason }) => reason?.startsWith("same-site-") ?? false,
    );
    return [...found].map(([row, exchanges]) =>
      cookieSubject(row, {
        severity: weigh(context, row, "low"),
        confidence: "likely",
        message: ruleText(this.id, "", row.name),
        evidence: evidence(exchanges),
      }),
    );
  },
};
