import { thirdPartySetting } from "../../../capture/third-party.ts";
import { hostSubject } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Not a fault of the site: how this browser treats cookies of third parties. */
export const thirdPartyCookiesBlocked: RecordRule = {
  id: "third-party-cookies-blocked",
  references: [cookieRfc("7.1")],
  worst: "info",
  texts: ["", "partitioned"],
  check(context) {
    const { setting, shownBy } = thirdPartySetting(context.record);
    const exchange = shownBy === null ? null : context.exchange(shownBy);
    if (exchange === null || (setting !== "blocked" && setting !== "partitioned")) return [];
    return [
      hostSubject(exchange.host, {
        severity: "info",
        confidence: "likely",
        message: ruleText(this.id, setting === "blocked" ? "" : "partitioned", exchange.host),
        evidence: [exchange.id],
      }),
    ];
  },
};
