import { lossyText } from "../../../bytes/byte-string.ts";
import { weigh } from "../../context/weigh.ts";
import { lineRule } from "../../line-rules.ts";
import { cookieRfc, WSTG_COOKIE_ATTRIBUTES } from "../../references.ts";
import { nearAttribute } from "./near-attribute.ts";

/** `SameSite:Lax` or `HttpOnyl`: nothing happens, and nobody is told. */
export const attributeMisspelt = lineRule({
  id: "attribute-misspelt",
  references: [cookieRfc("5.6"), WSTG_COOKIE_ATTRIBUTES],
  worst: "medium",
  texts: ["", "colon"],
  judge({ row, line }, context) {
    for (const { known, name } of line.parsed.attributes) {
      const written = lossyText(name);
      const meant = known === null ? nearAttribute(written) : null;
      if (meant === null) continue;
      const severity = weigh(context, row, "medium", "low");
      return { severity, variant: written.includes(":") ? "colon" : "", params: [written.slice(0, 40), meant] };
    }
    return null;
  },
});
