import type { Exchange } from "../../../capture/exchange.ts";
import { showsThirdParty, thirdPartySetting } from "../../../capture/third-party.ts";
import { hostsThat } from "../../context/hosts-that.ts";
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
  check({ record }) {
    const { setting } = thirdPartySetting(record);
    if (setting !== "blocked" && setting !== "partitioned") return [];
    // One host stands for all, and the same one in whatever order their answers came.
    const [shown] = hostsThat(record, (exchange) => showsThirdParty(record, exchange, setting)).toSorted(byHost);
    if (shown === undefined) return [];
    const [host, exchange] = shown;
    return [
      hostSubject(host, {
        severity: "info",
        confidence: "likely",
        message: ruleText(this.id, setting === "blocked" ? "" : "partitioned", host),
        evidence: [exchange.id],
      }),
    ];
  },
};

function byHost([one]: readonly [string, Exchange], [other]: readonly [string, Exchange]): number {
  return one < other ? -1 : 1;
}
