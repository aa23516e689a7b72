import { readJwt } from "../../context/jwt.ts";
import { weigh } from "../../context/weigh.ts";
import { rowRule } from "../../line-rules.ts";
import { ASVS_SESSION } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";

export const jwtNoExp = rowRule({
  id: "jwt-no-exp",
  references: [asvs("7.3.2", ASVS_SESSION), cwe(613)],
  worst: "medium",
  texts: [""],
  judge: (row, context) =>
    readJwt(row.value)?.claims["exp"] === undefined && readJwt(row.value) !== null
      ? { severity: weigh(context, row, "medium") }
      : null,
});
