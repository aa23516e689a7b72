import { remarkRule } from "../../line-rules.ts";
import { rfc } from "../../record-references.ts";

/** An intermediary joined two Set-Cookie lines as if they were a list. */
export const commaJoined = remarkRule({
  id: "comma-joined",
  references: [rfc(9110, "5.3")],
  worst: "medium",
  texts: [""],
  codes: ["comma-joined-cookies"],
  session: "medium",
  other: "low",
});
