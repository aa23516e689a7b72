import type { Exchange } from "../../../capture/exchange.ts";
import { siteDomain } from "../../../site/site.ts";
import { requestHeader } from "../../context/headers.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import { urlValues } from "../../context/url-values.ts";
import { NOT_IN_URLS, rfc } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** The callback of a sign-in loads something of another site before it leaves its own address. */
export const codeInReferer: RecordRule = {
  id: "code-in-referer",
  references: [NOT_IN_URLS, rfc(9700, "4.2"), cwe(598)],
  worst: "medium",
  texts: [""],
  check({ record }) {
    const leaks = new Map<string, { readonly hosts: Set<string>; readonly exchanges: Exchange[] }>();
    for (const exchange of record.exchanges) {
      const referer = requestHeader(exchange, "referer") ?? "";
      if (!/[?&](?:code|state)=/.test(referer) || siteDomain(referer) === siteDomain(exchange.url)) continue;
      const values = urlValues(referer);
      const isCallback = ["code", "state"].every((name) =>
        values.some((found) => found.name === name && found.value.length >= 8),
      );
      if (!isCallback) continue;
      const from = siteDomain(referer);
      const known = leaks.get(from) ?? { hosts: new Set<string>(), exchanges: [] };
      known.hosts.add(exchange.host);
      known.exchanges.push(exchange);
      leaks.set(from, known);
    }
    return [...leaks].map(([from, { hosts, exchanges }]) =>
      hostSubject(from, {
        severity: "medium",
        confidence: "observed",
        message: ruleText(this.id, "", from, [...hosts].slice(0, 5).join(", ")),
        evidence: evidence(exchanges),
      }),
    );
  },
};
