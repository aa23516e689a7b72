import { readJwt } from "../../context/jwt.ts";
import { weigh } from "../../context/weigh.ts";
import { rowRule } from "../../line-rules.ts";
import { ASVS_SESSION } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";

const DAY = 86_400;

/** Nothing but its own expiry ends a self-contained token, unless the server keeps a list. */
export const jwtLong = rowRule({
  id: "jwt-long",
  references: [asvs("7.3.2", ASVS_SESSION), cwe(613)],
  worst: "low",
  texts: [""],
  judge(row, context) {
    const jwt = readJwt(row.value);
    if (jwt === null || jwt.expiresAt === null || jwt.issuedAt === null) return null;
    const seconds = jwt.expiresAt - jwt.issuedAt;
    if (seconds <= DAY) return null;
    return { severity: weigh(context, row, "low"), params: [String(Math.round(seconds / 3600))] };
  },
});
