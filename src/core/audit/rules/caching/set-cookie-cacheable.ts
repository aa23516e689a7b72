import { cacheDirectives } from "../../context/headers.ts";
import { weigh } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { ASVS_DATA, rfc } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";

const KEEPS_OUT = ["no-store", "private", "no-cache"];

/** Nothing tells caches to keep their hands off an answer that sets a session. */
export const setCookieCacheable = lineRule({
  id: "set-cookie-cacheable",
  references: [asvs("14.3.2", ASVS_DATA), asvs("14.2.2", ASVS_DATA), rfc(9111, "7.3"), cwe(524)],
  worst: "low",
  texts: [""],
  judge({ row, exchange }, context) {
    if (!context.sessions().has(row.id) || exchange.method !== "GET" || exchange.response?.status !== 200) return null;
    const directives = cacheDirectives(exchange);
    return KEEPS_OUT.some((name) => directives.has(name)) ? null : { severity: weigh(context, row, "low") };
  },
});
