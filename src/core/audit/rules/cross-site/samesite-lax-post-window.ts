import { isFromOtherSite } from "../../context/address-parts.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { sureness } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** An unset SameSite went with a cross-site POST: Chromium does so for two minutes, and then no longer. */
export const sameSiteLaxPostWindow: RecordRule = {
  id: "samesite-lax-post-window",
  references: [cookieRfc("5.6.7.2")],
  worst: "info",
  texts: [""],
  check(context) {
    if (context.record.begin?.browser !== "chromium") return [];
    return context.judged().flatMap((row) => {
      if (row.sameSite !== "unspecified") return [];
      const posts = (context.carries().get(row.id) ?? [])
        .map(({ exchange }) => exchange)
        .filter(
          (exchange) => exchange.method === "POST" && exchange.type === "main_frame" && isFromOtherSite(exchange),
        );
      if (posts.length === 0) return [];
      return cookieSubject(row, {
        severity: "info",
        confidence: sureness(context, row),
        message: ruleText(this.id, "", row.name),
        evidence: evidence(posts),
      });
    });
  },
};
