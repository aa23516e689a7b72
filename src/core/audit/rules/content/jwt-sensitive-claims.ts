import { readJwt } from "../../context/jwt.ts";
import { weigh } from "../../context/weigh.ts";
import { rowRule } from "../../line-rules.ts";
import { ASVS_DATA } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";

/** Claims of OpenID Connect Core 5.1 that tell about a person, and what applications add about rights. */
const TELLING =
  /^(?:email|phone_number|birthdate|address|name|given_name|family_name|preferred_username|roles?|permissions|groups|realm_access)$/;

export const jwtSensitiveClaims = rowRule({
  id: "jwt-sensitive-claims",
  references: [asvs("14.3.3", ASVS_DATA), cwe(315)],
  worst: "low",
  texts: [""],
  judge(row, context) {
    const found = Object.keys(readJwt(row.value)?.claims ?? {}).filter((name) => TELLING.test(name));
    if (found.length === 0) return null;
    return {
      severity: weigh(context, row, "low", "low"),
      confidence: "observed",
      params: [found.slice(0, 8).join(", ")],
    };
  },
});
