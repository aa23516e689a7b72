import { LIKELY_WITHOUT_CREDENTIALS } from "../../../capture/exchange-cookies.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { withheldBy } from "../../context/withheld.ts";
import { FETCH } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ruleText } from "../../rule-text.ts";

const SCRIPTED: ReadonlySet<string> = new Set(["xmlhttprequest", "fetch", "beacon", "ping"]);
const REFUSED: ReadonlySet<number> = new Set([401, 403]);

/** A script's request was refused, and the session that would have fitted did not go with it. */
export const likelyMadeWithoutCredentials: RecordRule = {
  id: "likely-made-without-credentials",
  references: [FETCH],
  worst: "low",
  texts: [""],
  diagnosis: true,
  check(context) {
    const found = withheldBy(
      context,
      ({ type, cookie, response }) => SCRIPTED.has(type) && cookie === null && REFUSED.has(response?.status ?? 0),
      ({ row, reason }) => reason === LIKELY_WITHOUT_CREDENTIALS && context.sessions().has(row.id),
    );
    return [...found].map(([row, exchanges]) =>
      cookieSubject(row, {
        severity: "low",
        confidence: "check",
        message: ruleText(this.id, "", row.name, exchanges[0]?.host ?? ""),
        evidence: evidence(exchanges),
      }),
    );
  },
};
