import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const emptyCookie = refusalRule({
  id: "empty-cookie",
  references: [cookieRfc("5.7")],
  worst: "low",
  texts: [""],
  reasons: ["empty-name-and-value"],
});
