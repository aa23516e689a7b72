import { weigh, weighBroken } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

/** A pair that begins with an equals sign, or that the browser refuses for having no name. */
export const nameless = lineRule({
  id: "nameless",
  references: [cookieRfc("4.1.1"), cookieRfc("5.6")],
  worst: "medium",
  texts: ["", "refused"],
  judge({ row, line }, context) {
    if (row.state === "rejected" && row.verdict?.reason === "nameless-refused") {
      return { severity: weighBroken(row), confidence: "observed", variant: "refused" };
    }
    const empty = line.check.diagnostics.some(({ code }) => code === "empty-name");
    return empty && row.state !== "rejected" ? { severity: weigh(context, row, "medium", "low") } : null;
  },
});
