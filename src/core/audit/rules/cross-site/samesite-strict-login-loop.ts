import { isFromOtherSite } from "../../context/address-parts.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { sureness } from "../../context/weigh.ts";
import { withheldBy } from "../../context/withheld.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const SIGN_IN_PATH = /log-?in|sign-?in|sso|auth/i;

/** A link from another site arrives without the Strict session, and the server sends the person to sign in again. */
export const sameSiteStrictLoginLoop: RecordRule = {
  id: "samesite-strict-login-loop",
  references: [cookieRfc("8.8.2")],
  worst: "info",
  texts: [""],
  check(context) {
    const found = withheldBy(
      context,
      (exchange) =>
        exchange.type === "main_frame" &&
        isFromOtherSite(exchange) &&
        exchange.end?.how === "redirect" &&
        SIGN_IN_PATH.test(exchange.end.redirectTo ?? ""),
      ({ row, reason }) => reason === "same-site-strict" && context.sessions().has(row.id),
    );
    return [...found].map(([row, exchanges]) =>
      cookieSubject(row, {
        severity: "info",
        confidence: sureness(context, row),
        message: ruleText(this.id, "", row.name),
        evidence: evidence(exchanges),
      }),
    );
  },
};
