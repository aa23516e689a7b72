import { rowRule } from "../../line-rules.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";

/** From here on a little more makes the browser refuse the cookie. */
const NEAR = 3500;

export const sizeNear4096 = rowRule({
  id: "size-near-4096",
  references: [asvs("3.3.5", ASVS_COOKIES), cookieRfc("5.6")],
  worst: "info",
  texts: [""],
  judge: ({ size }) => (size > NEAR ? { severity: "info", params: [String(size)] } : null),
});
