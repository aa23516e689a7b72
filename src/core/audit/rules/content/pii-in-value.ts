import { fieldsOf, readings } from "../../context/value-text.ts";
import { rowRule } from "../../line-rules.ts";
import { ASVS_DATA } from "../../record-references.ts";
import { asvs, cwe } from "../../references.ts";
import { cardNumber, emailAddress, iban } from "./personal.ts";

const PHONE_NAME = /^(?:phone|tel|telephone|mobile|msisdn)(?:_?(?:no|number|nr))?$/i;
const ADDRESS_NAME = /^(?:ip|ip_?addr(?:ess)?|client_?ip|remote_?addr|user_?ip)$/i;
const PHONE = /^\+?\d[\d ()/-]{6,18}\d$/;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** What names a person. Telephone numbers and addresses count only where the value itself calls them so. */
export const piiInValue = rowRule({
  id: "pii-in-value",
  references: [asvs("14.3.3", ASVS_DATA), cwe(315), cwe(359)],
  worst: "medium",
  texts: ["email", "card", "iban", "phone", "address"],
  judge(row) {
    if (row.value.length < 6) return null;
    for (const text of readings(row.value)) {
      if (emailAddress(text)) return { severity: "medium", confidence: "observed", variant: "email" };
      const named = fieldsOf(`${row.name}=${text}`);
      if (cardNumber(text, named)) return { severity: "medium", confidence: "check", variant: "card" };
      if (iban(text)) return { severity: "medium", confidence: "likely", variant: "iban" };
      for (const { name, value } of named) {
        if (PHONE_NAME.test(name) && PHONE.test(value))
          return { severity: "low", confidence: "likely", variant: "phone" };
        if (ADDRESS_NAME.test(name) && ADDRESS.test(value)) {
          return { severity: "low", confidence: "likely", variant: "address" };
        }
      }
    }
    return null;
  },
});
