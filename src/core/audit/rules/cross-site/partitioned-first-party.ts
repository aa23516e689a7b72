import { lineRule } from "../../line-rules.ts";
import { CHIPS } from "../../record-references.ts";

export const partitionedFirstParty = lineRule({
  id: "partitioned-first-party",
  references: [CHIPS],
  worst: "info",
  texts: [""],
  judge: ({ row, line, exchange }) =>
    line.parsed.partitioned && exchange.party === "first" && exchange.type === "main_frame" && row.state === "present"
      ? { severity: "info", confidence: "observed" }
      : null,
});
