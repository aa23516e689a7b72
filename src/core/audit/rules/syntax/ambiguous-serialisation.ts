import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const ambiguousSerialisation = refusalRule({
  id: "ambiguous-serialisation",
  references: [cookieRfc("4.1.1"), cookieRfc("5.8.3")],
  worst: "medium",
  texts: [""],
  reasons: ["ambiguous-serialisation"],
});
