import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** Set by another site's subresource or frame without SameSite=None. */
export const sameSiteCrossSiteRejected = refusalRule({
  id: "samesite-cross-site-rejected",
  references: [cookieRfc("5.7 step 18"), cookieRfc("4.1.2.7")],
  worst: "medium",
  texts: [""],
  reasons: [
    "same-site-strict-cross-site-response",
    "same-site-lax-cross-site-response",
    "same-site-unset-cross-site-response",
  ],
});
