import { refusalRule } from "../../line-rules.ts";
import { CHIPS } from "../../record-references.ts";
import { cwe } from "../../references.ts";

export const partitionedWithoutSecure = refusalRule({
  id: "partitioned-without-secure",
  references: [CHIPS, cwe(614)],
  worst: "medium",
  texts: [""],
  reasons: ["partitioned-insecure"],
});
