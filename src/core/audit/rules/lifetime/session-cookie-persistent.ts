import { sureness, weigh } from "../../context/weigh.ts";
import { rowRule } from "../../line-rules.ts";
import { WSTG_TIMEOUT } from "../../record-references.ts";
import { cookieRfc, cwe, WSTG_COOKIE_ATTRIBUTES } from "../../references.ts";

/** A login that is still on the disk when the browser is closed. For a remember cookie that is the point. */
export const sessionCookiePersistent = rowRule({
  id: "session-cookie-persistent",
  references: [WSTG_COOKIE_ATTRIBUTES, WSTG_TIMEOUT, cwe(539), cwe(613), cookieRfc("7.4")],
  worst: "low",
  texts: ["", "remember"],
  judge(row, context) {
    if (row.lifetime !== "persistent") return null;
    if (row.role.role === "remember") return { severity: "info", variant: "remember" };
    if (!context.sessions().has(row.id)) return null;
    return { severity: weigh(context, row, "low"), confidence: sureness(context, row) };
  },
});
