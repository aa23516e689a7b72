import { readJwt } from "../../context/jwt.ts";
import { fieldsOf, readings } from "../../context/value-text.ts";
import { rowRule } from "../../line-rules.ts";
import { WSTG_SCHEMA } from "../../record-references.ts";
import { cwe } from "../../references.ts";
import { hasMac } from "./has-mac.ts";

const PRIVILEGE =
  /^(?:is_?admin|admin|is_?superuser|is_?staff|role|roles|user_?role|privilege|access_?level|user_?level)$/i;
const SMALL = /^[A-Za-z0-9_-]{1,20}$/;

/** Rights in a value that nothing protects from being changed. */
export const privilegeInValue = rowRule({
  id: "privilege-in-value",
  references: [WSTG_SCHEMA, cwe(565), cwe(784)],
  worst: "medium",
  texts: [""],
  judge(row) {
    if (row.party === "third" || readJwt(row.value) !== null || hasMac(row.value)) return null;
    for (const text of readings(row.value)) {
      const found = fieldsOf(`${row.name}=${text}`).find(
        ({ name, value }) => PRIVILEGE.test(name) && SMALL.test(value),
      );
      if (found !== undefined) return { severity: "medium", confidence: "check", params: [found.name] };
    }
    return null;
  },
});
