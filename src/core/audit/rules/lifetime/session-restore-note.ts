import { rowRule } from "../../line-rules.ts";
import { WSTG_TIMEOUT } from "../../record-references.ts";
import { cookieRfc } from "../../references.ts";

/** "Until the browser closes" is longer than it sounds where the browser opens its tabs again. */
export const sessionRestoreNote = rowRule({
  id: "session-restore-note",
  references: [cookieRfc("5.7"), WSTG_TIMEOUT],
  worst: "info",
  texts: [""],
  judge: (row, context) => (row.lifetime === "session" && context.sessions().has(row.id) ? { severity: "info" } : null),
});
