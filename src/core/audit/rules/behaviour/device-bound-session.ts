import type { Exchange } from "../../../capture/exchange.ts";
import { responseHeader } from "../../context/headers.ts";
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
    const hosts = new Map<string, Exchange>();
    for (const exchange of record.exchanges) {
      if (hosts.has(exchange.host)) continue;
      if (responseHeader(exchange, "secure-session-registration") !== null) hosts.set(exchange.host, exchange);
    }
    return [...hosts].map(([host, exchange]) =>
      hostSubject(host, {
        severity: "info",
        confidence: "observed",
        message: ruleText(this.id, "", host),
        evidence: evidence([exchange]),
      }),
    );
  },
};
