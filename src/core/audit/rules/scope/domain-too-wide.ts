import { sureness, weigh } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc, WSTG_COOKIE_ATTRIBUTES } from "../../references.ts";

/** A Domain above the host that sets it. How bad depends on whether other hosts were seen to get the session. */
export const domainTooWide = lineRule({
  id: "domain-too-wide",
  references: [asvs("3.3.3", ASVS_COOKIES), asvs("3.5.4", ASVS_COOKIES), WSTG_COOKIE_ATTRIBUTES, cookieRfc("8.6")],
  worst: "medium",
  texts: ["", "seen"],
  judge({ row, exchange }, context) {
    if (row.hostOnly || row.state === "rejected" || exchange.host === row.domain) return null;
    const carries = context.sessions().has(row.id) ? (context.carries().get(row.id) ?? []) : [];
    const others = new Set(carries.map(({ exchange: { host } }) => host).filter((host) => host !== exchange.host));
    if (others.size === 0) return { severity: weigh(context, row, "low"), params: [row.domain, exchange.host] };
    return {
      severity: weigh(context, row, "medium"),
      confidence: sureness(context, row),
      variant: "seen",
      params: [row.domain, exchange.host, [...others].slice(0, 8).join(", ")],
    };
  },
});
