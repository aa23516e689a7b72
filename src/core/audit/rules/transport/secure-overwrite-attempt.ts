import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const secureOverwriteAttempt = refusalRule({
  id: "secure-overwrite-attempt",
  references: [cookieRfc("5.7 step 16"), cookieRfc("8.6")],
  worst: "medium",
  texts: [""],
  reasons: ["overwrites-secure-cookie"],
});
