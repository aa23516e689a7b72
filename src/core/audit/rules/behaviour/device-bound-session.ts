import { responseHeader } from "../../context/headers.ts";
import { hostsThat } from "../../context/hosts-that.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { DBSC } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ruleText } from "../../rule-text.ts";

/** Not a fault: the host offers to tie the session to a key of this device. */
export const deviceBoundSession: RecordRule = {
  id: "device-bound-session",
  references: [DBSC],
  worst: "info",
  texts: [""],
  check({ record }) {
    return hostsThat(record, (exchange) => responseHeader(exchange, "secure-session-registration") !== null).map(
      ([host, exchange]) =>
        hostSubject(host, {
          severity: "info",
          confidence: "observed",
          message: ruleText(this.id, "", host),
          evidence: evidence([exchange]),
        }),
    );
  },
};
