import { isFromOtherSite } from "../../context/address-parts.ts";
import { weigh } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { WSTG_CSRF } from "../../record-references.ts";
import { ASVS_COOKIES, asvs, cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../../references.ts";

/** A session that other sites may use although none was seen to. */
export const sameSiteNone = lineRule({
  id: "samesite-none",
  references: [asvs("3.3.2", ASVS_COOKIES), WSTG_COOKIE_ATTRIBUTES, WSTG_CSRF, cwe(1275), cookieRfc("8.8")],
  worst: "low",
  texts: [""],
  judge({ row, line }, context) {
    if (line.parsed.sameSite !== "none" || !row.secure || !context.sessions().has(row.id)) return null;
    const carries = context.carries().get(row.id) ?? [];
    const elsewhere = carries.some(({ exchange }) => exchange.party === "third" || isFromOtherSite(exchange));
    return elsewhere || row.partitioned ? null : { severity: weigh(context, row, "low") };
  },
});
