import { readJwt } from "../../context/jwt.ts";
import { rowRule } from "../../line-rules.ts";
import { ASVS_TOKENS } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";

/** A token that says itself that nobody signed it. Whether the server takes it is for a person to try. */
export const jwtAlgNone = rowRule({
  id: "jwt-alg-none",
  references: [asvs("9.1.2", ASVS_TOKENS), asvs("9.1.1", ASVS_TOKENS), cwe(347)],
  worst: "high",
  texts: [""],
  judge(row, context) {
    const jwt = readJwt(row.value);
    if (jwt === null || !(jwt.algorithm === null || jwt.algorithm === "" || /^none$/i.test(jwt.algorithm))) return null;
    return { severity: context.sessions().has(row.id) ? "high" : "medium", confidence: "check" };
  },
});
