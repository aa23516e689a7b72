import { refusalRule } from "../../line-rules.ts";
import { LAYERED } from "../../record-references.ts";
import { cookieRfc } from "../../references.ts";

export const ambiguousSerialisation = refusalRule({
  id: "ambiguous-serialisation",
  references: [cookieRfc("5.7"), LAYERED],
  worst: "medium",
  texts: [""],
  reasons: ["ambiguous-serialisation"],
});
