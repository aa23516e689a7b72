import { rowRule } from "../../line-rules.ts";
import { CHIPS } from "../../record-references.ts";
import { cookieRfc } from "../../references.ts";

/** Works only where the browser lets third parties have cookies. */
export const thirdPartyUnpartitioned = rowRule({
  id: "third-party-unpartitioned",
  references: [cookieRfc("7.1"), CHIPS],
  worst: "info",
  texts: [""],
  judge: ({ party, sameSite, partitioned }) =>
    party === "third" && sameSite === "none" && !partitioned ? { severity: "info", confidence: "observed" } : null,
});
