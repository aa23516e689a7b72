import { lossyText } from "../../../bytes/byte-string.ts";
import { weigh } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

/** Two SameSite attributes that differ, usually one of the application and one of a proxy: the last one counts. */
export const sameSiteDuplicate = lineRule({
  id: "samesite-duplicate",
  references: [asvs("3.3.2", ASVS_COOKIES), cookieRfc("4.1.1"), cookieRfc("5.6.7")],
  worst: "low",
  texts: [""],
  judge({ row, line }, context) {
    const values = line.parsed.attributes.filter(({ known }) => known === "samesite").map(({ value }) => value);
    const different = new Set(values.map((value) => value.toLowerCase()));
    if (different.size < 2) return null;
    return {
      severity: weigh(context, row, "low", "info"),
      params: [lossyText(values.at(-1) ?? line.line).slice(0, 40)],
    };
  },
});
