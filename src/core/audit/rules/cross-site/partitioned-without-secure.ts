import { refusalRule } from "../../line-rules.ts";
import { CHIPS } from "../../record-references.ts";

export const partitionedWithoutSecure = refusalRule({
  id: "partitioned-without-secure",
  references: [CHIPS],
  worst: "medium",
  texts: [""],
  reasons: ["partitioned-insecure"],
});
