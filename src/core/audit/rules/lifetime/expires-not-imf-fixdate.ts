import { lossyText } from "../../../bytes/byte-string.ts";
import { lineRule } from "../../line-rules.ts";
import { rfc } from "../../record-references.ts";
import { cookieRfc } from "../../references.ts";

const FIXDATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Browsers understand it, and other software may not. */
export const expiresNotImfFixdate = lineRule({
  id: "expires-not-imf-fixdate",
  references: [cookieRfc("4.1.1"), rfc(9110, "5.6.7")],
  worst: "info",
  texts: [""],
  judge({ line }) {
    if (line.parsed.expires === null) return null;
    const written = line.parsed.attributes.findLast(({ known }) => known === "expires")?.value;
    if (written === undefined || FIXDATE.test(written)) return null;
    return { severity: "info", params: [lossyText(written).slice(0, 60)] };
  },
});
