import type { Exchange } from "../../../capture/exchange.ts";
import { storageAccessOf } from "../../../capture/storage-access.ts";
import { thirdPartySetting } from "../../../capture/third-party.ts";
import { hostsThat } from "../../context/hosts-that.ts";
import { evidence, hostSubject } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import type { Reference } from "../../rule.ts";
import { ruleText } from "../../rule-text.ts";

const STORAGE_ACCESS: Reference = {
  standard: "Storage Access Headers",
  version: "draft",
  item: "Sec-Fetch-Storage-Access",
  url: "https://privacycg.github.io/storage-access-headers/",
};

/** A third party that has its unpartitioned cookies here because the person let it. */
export const storageAccessGranted: RecordRule = {
  id: "storage-access-granted",
  references: [STORAGE_ACCESS],
  worst: "info",
  texts: [""],
  check({ record }) {
    // Where third-party cookies are allowed, everybody has access.
    if (thirdPartySetting(record).setting !== "blocked") return [];
    return hostsThat(record, isGranted).map(([host, exchange]) =>
      hostSubject(host, {
        severity: "info",
        confidence: "observed",
        message: ruleText(this.id, "", host),
        evidence: evidence([exchange]),
      }),
    );
  },
};

function isGranted(exchange: Exchange): boolean {
  return exchange.party === "third" && storageAccessOf(exchange) === "active";
}
