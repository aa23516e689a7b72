import { rowRule } from "../../line-rules.ts";
import { LAYERED } from "../../record-references.ts";

/** A prefix that also promises that no script made the cookie. */
export const prefixHttpPossible = rowRule({
  id: "prefix-http-possible",
  references: [LAYERED],
  worst: "info",
  texts: [""],
  judge({ name, httpOnly, party }) {
    const prefix = /^__(Host|Secure)-(?!Http-)/i.exec(name)?.[1];
    if (prefix === undefined || !httpOnly || party === "third") return null;
    const better = prefix.toLowerCase() === "host" ? "__Host-Http-" : "__Http-";
    return { severity: "info", confidence: "observed", params: [better] };
  },
});
