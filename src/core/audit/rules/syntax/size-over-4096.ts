import { refusalRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

export const sizeOver4096 = refusalRule({
  id: "size-over-4096",
  references: [asvs("3.3.5", ASVS_COOKIES), cookieRfc("5.6")],
  worst: "medium",
  texts: [""],
  reasons: ["name-value-too-long", "stored-name-value-too-long"],
});
