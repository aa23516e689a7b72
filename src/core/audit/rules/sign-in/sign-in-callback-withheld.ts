import type { Exchange } from "../../../capture/exchange.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { isFromOtherSite } from "../../context/address-parts.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { hasSignedIn, isSignInReturn } from "../../context/sign-in-return.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { withheldBy } from "../../context/withheld.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Addresses that sign-ins come back to where the names of the fields are not told. */
const CALLBACK_PATH = /callback|acs|saml|oidc|signin-|login\/oauth2|3ds|return/i;

/**
 * A sign-in that comes back from another site by POST, and the cookie that belongs to it stayed at home: SameSite keeps
 * all but None from such a request. Chromium lets a cookie without SameSite go for its first two minutes. Where the
 * sign-in succeeded all the same, the site can do without it.
 */
export const signInCallbackWithheld: RecordRule = {
  id: "sign-in-callback-withheld",
  references: [cookieRfc("5.6.7"), cookieRfc("5.6.7.2")],
  worst: "medium",
  texts: ["", "unset"],
  diagnosis: true,
  check(context) {
    const found = withheldBy(
      context,
      (exchange) => isCallback(context, exchange),
      ({ row, reason }) => {
        if (reason === null || !/^same-site-(?:lax|strict|unset)$/.test(reason)) return false;
        return row.role.role === "sign-in" || context.sessions().has(row.id);
      },
    );
    return [...found].map(
      ([row, exchanges]): FindingSubject =>
        cookieSubject(row, {
          severity: "medium",
          confidence: row.role.role === "sign-in" ? "likely" : "check",
          message: ruleText(this.id, row.sameSite === "unspecified" ? "unset" : "", row.name, exchanges[0]?.host ?? ""),
          evidence: evidence(exchanges),
        }),
    );
  },
};

function isCallback({ record, history }: AuditContext, exchange: Exchange): boolean {
  if (exchange.method !== "POST" || !/^(?:main|sub)_frame$/.test(exchange.type) || !isFromOtherSite(exchange))
    return false;
  return (isSignInReturn(record, exchange) || CALLBACK_PATH.test(exchange.url)) && !hasSignedIn(history, exchange);
}
