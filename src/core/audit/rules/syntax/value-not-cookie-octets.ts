import { weigh } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** Outside of cookie-octet: space, quotation mark, comma, backslash, and what is not ASCII. */
const OTHER = /[^!#-+\--:<-[\]-~]/;

export const valueNotCookieOctets = lineRule({
  id: "value-not-cookie-octets",
  references: [cookieRfc("4.1.1")],
  worst: "low",
  texts: [""],
  judge({ row, line }, context) {
    const { value } = line.parsed;
    const inner = value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
    return OTHER.test(inner) && row.state !== "rejected" ? { severity: weigh(context, row, "low", "info") } : null;
  },
});
