import { fieldsOf, readings } from "../../context/value-text.ts";
import { rowRule } from "../../line-rules.ts";
import { ASVS_DATA } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";

const PASSWORD_NAME = /^(?:pass(?:word|wd|phrase)?|pwd|user_?pass(?:word)?)$/i;
/** Flags about a password and not the password. */
const NO_PASSWORD = /^(?:[01]|true|false|null|undefined|none|yes|no|set|\*+)$/i;
/** Keys whose makers call them secret. Keys made to be public (Google Maps, Stripe `pk_`) are none. */
const KEY =
  /(?<![A-Za-z0-9])(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|xox[abprs]-[A-Za-z0-9-]{20,}|sk_live_[A-Za-z0-9]{20,}|glpat-[\w-]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY)/;

/** A password or a secret key in a cookie: whoever gets the cookie has more than a session. */
export const credentialInValue = rowRule({
  id: "credential-in-value",
  references: [asvs("14.3.3", ASVS_DATA), cwe(315), cwe(522)],
  worst: "high",
  texts: ["password", "key"],
  judge(row) {
    if (row.party === "third") return null;
    for (const text of readings(row.value)) {
      if (KEY.test(text)) return { severity: "high", confidence: "likely", variant: "key" };
      const password = fieldsOf(`${row.name}=${text}`).find(
        ({ name, value }) => PASSWORD_NAME.test(name) && value.length >= 4 && !NO_PASSWORD.test(value),
      );
      if (password !== undefined) return { severity: "high", confidence: "check", variant: "password" };
    }
    return null;
  },
});
