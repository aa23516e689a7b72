import { readJwt } from "../../context/jwt.ts";
import { rowRule } from "../../line-rules.ts";
import { cwe } from "../../references.ts";

const TOLERATED = 3_600_000;

/** Token and cookie end at different times: one of the two is then of no use, or the token lives on without its cookie. */
export const jwtOutlivesCookie = rowRule({
  id: "jwt-outlives-cookie",
  references: [cwe(613)],
  worst: "info",
  texts: ["", "cookie"],
  judge(row) {
    const exp = readJwt(row.value)?.expiresAt ?? null;
    if (exp === null || row.expires === null || Math.abs(exp * 1000 - row.expires) <= TOLERATED) return null;
    return { severity: "info", confidence: "observed", variant: exp * 1000 > row.expires ? "" : "cookie" };
  },
});
