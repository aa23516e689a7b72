import { weigh } from "../../context/weigh.ts";
import { rowRule } from "../../line-rules.ts";
import { rfc } from "../../record-references.ts";
import { cookieRfc } from "../../references.ts";

// RFC 9110 section 5.6.2.
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export const nameNotToken = rowRule({
  id: "name-not-token",
  references: [cookieRfc("4.1.1"), rfc(9110, "5.6.2")],
  worst: "low",
  texts: [""],
  judge: (row, context) =>
    row.name === "" || TOKEN.test(row.name) ? null : { severity: weigh(context, row, "low", "info") },
});
