import { rowRule } from "../../line-rules.ts";
import { WSTG_CSRF } from "../../record-references.ts";
import { ASVS_COOKIES, asvs, cookieRfc, cwe } from "../../references.ts";

export const csrfCookieNoSameSite = rowRule({
  id: "csrf-cookie-no-samesite",
  references: [asvs("3.3.2", ASVS_COOKIES), WSTG_CSRF, cwe(352), cookieRfc("8.8")],
  worst: "low",
  texts: [""],
  judge(row) {
    if (row.role.role !== "csrf" || row.party === "third") return null;
    // The line says it for certain. Firefox's jar may call an unset attribute None.
    const line = row.lines.findLast(({ identity }) => !identity.deletes);
    const unset = line === undefined ? row.sameSite === "unspecified" : line.parsed.sameSite === null;
    return unset ? { severity: "low", confidence: row.role.confidence } : null;
  },
});
