import { readJwt } from "../../context/jwt.ts";
import { readings } from "../../context/value-text.ts";
import { weigh } from "../../context/weigh.ts";
import { rowRule } from "../../line-rules.ts";
import { WSTG_SCHEMA } from "../../record-references.ts";
import { cwe } from "../../references.ts";
import { hasMac } from "./has-mac.ts";

/** State in JSON that the server may believe although anyone can write it. */
export const unsignedJsonState = rowRule({
  id: "unsigned-json-state",
  references: [WSTG_SCHEMA, cwe(565)],
  worst: "low",
  texts: [""],
  judge(row, context) {
    const concerns = context.sessions().has(row.id) || (row.httpOnly && row.role.role === "unknown");
    if (!concerns || row.party === "third" || readJwt(row.value) !== null || hasMac(row.value)) return null;
    if (!readings(row.value).some(isObject)) return null;
    // Keygrip (cookie-session, Koa) puts the signature beside it. Few values get as far as this look at all rows.
    if (context.rows.some(({ name, domain }) => name === `${row.name}.sig` && domain === row.domain)) return null;
    return { severity: weigh(context, row, "low", "low"), confidence: "check" };
  },
});

/** Fields by which frameworks seal their payload (Laravel: iv, value, mac). */
const PROTECTS = /^(?:mac|hmac|sig|signature|tag|iv|ciphertext)$/i;

function isObject(text: string): boolean {
  if (!text.startsWith("{") || !text.endsWith("}") || text.length < 8) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Object.keys(value).some((name) => PROTECTS.test(name));
  } catch {
    return false;
  }
}
