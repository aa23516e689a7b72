import { isLoopback } from "../../../cookie/secure-origin.ts";
import { hostsThat } from "../../context/hosts-that.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { ASVS_API } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

export const webSocketInClear: RecordRule = {
  id: "websocket-in-clear",
  references: [asvs("4.4.1", ASVS_API), cwe(319)],
  worst: "low",
  texts: [""],
  check({ record }) {
    return hostsThat(record, ({ url }) => /^ws:/i.test(url)).map(([host, exchange]) =>
      hostSubject(host, {
        severity: isLoopback(host) ? "info" : "low",
        confidence: "observed",
        message: ruleText(this.id, "", host),
        evidence: evidence([exchange]),
      }),
    );
  },
};
