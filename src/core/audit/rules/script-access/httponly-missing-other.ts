import type { Role } from "../../../session/role.ts";
import { provenRole } from "../../context/sessions.ts";
import { rowRule } from "../../line-rules.ts";
import { cwe, WSTG_COOKIE_ATTRIBUTES } from "../../references.ts";

/** Made for scripts, or written by them. */
const FOR_SCRIPTS: ReadonlySet<Role> = new Set<Role>([
  "csrf",
  "consent",
  "preference",
  "analytics",
  "advertising",
  "bot",
]);

/** A cookie of the server that scripts can read although nothing shows that any of them should. */
export const httpOnlyMissingOther = rowRule({
  id: "httponly-missing-other",
  references: [WSTG_COOKIE_ATTRIBUTES, cwe(1004)],
  worst: "info",
  texts: [""],
  judge(row, context) {
    const fromServer = row.lines.some(({ identity }) => !identity.deletes);
    const session = context.sessions().get(row.id);
    const { role } = provenRole(row, session);
    if (row.httpOnly || !fromServer || role === "login-session" || FOR_SCRIPTS.has(role)) return null;
    return { severity: session === undefined ? "info" : "low" };
  },
});
