import type { ReasonCode } from "../../../cookie/reasons.ts";
import { lineRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

const MALFORMED: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "path-not-absolute",
  "path-taken-literally",
  "path-non-ascii",
]);

/** A Path that browsers do not read as it was meant. Of a refused line the reason speaks. */
export const pathMalformed = lineRule({
  id: "path-malformed",
  references: [cookieRfc("5.6.4"), cookieRfc("5.1.4")],
  worst: "low",
  texts: [""],
  judge: ({ line: { check } }) =>
    check.storable && check.diagnostics.some(({ code }) => MALFORMED.has(code)) ? { severity: "low" } : null,
});
