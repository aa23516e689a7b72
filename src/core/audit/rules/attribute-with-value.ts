import { lossyText } from "../../bytes/byte-string.ts";
import { cookieRfc } from "../references.ts";
import type { Rule } from "../rule.ts";
import { ruleText } from "../rule-text.ts";

/** Values that show the wish to switch the flag off. */
const MEANS_NO = /^(?:0|false|no|off|null|none)$/i;

/** Flags have no values: `Secure=false` switches Secure on. */
export const attributeWithValue: Rule = {
  id: "attribute-with-value",
  references: [cookieRfc("5.6.5"), cookieRfc("5.6.6")],
  worst: "low",
  texts: ["", "opposite"],
  check({ row, line }) {
    const flag = line?.parsed.attributes.find(
      ({ known, value }) => (known === "secure" || known === "httponly" || known === "partitioned") && value !== "",
    );
    if (flag === undefined) return null;
    const value = lossyText(flag.value);
    const opposite = MEANS_NO.test(value);
    return {
      severity: opposite ? "low" : "info",
      confidence: "observed",
      message: ruleText(this.id, opposite ? "opposite" : "", row.name, lossyText(flag.name), value),
    };
  },
};
