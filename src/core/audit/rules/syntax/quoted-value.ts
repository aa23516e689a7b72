import { lineRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** Quotation marks around a value belong to the value. */
export const quotedValue = lineRule({
  id: "quoted-value",
  references: [cookieRfc("4.1.1")],
  worst: "info",
  texts: [""],
  judge: ({ row, line }) =>
    row.state !== "rejected" && /^".*"$/s.test(line.parsed.value) ? { severity: "info" } : null,
});
