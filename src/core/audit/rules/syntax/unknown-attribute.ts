import { lossyText } from "../../../bytes/byte-string.ts";
import { lineRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";
import { nearAttribute } from "./near-attribute.ts";

/** An attribute that no browser acts on, and that is no misspelling of one. */
export const unknownAttribute = lineRule({
  id: "unknown-attribute",
  references: [cookieRfc("5.6")],
  worst: "info",
  texts: [""],
  judge({ line }) {
    const found = line.parsed.attributes.find(
      ({ known, name }) => known === null && name !== "" && nearAttribute(lossyText(name)) === null,
    );
    return found === undefined ? null : { severity: "info", params: [lossyText(found.name).slice(0, 40)] };
  },
});
