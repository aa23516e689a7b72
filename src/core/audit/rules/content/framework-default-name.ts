import { KNOWN_NAMES } from "../../../session/known-names.ts";
import { findName } from "../../../session/name-index.ts";
import { rowRule } from "../../line-rules.ts";
import { cwe } from "../../references.ts";
import type { Reference } from "../../rule.ts";

const CHEAT_SHEET: Reference = {
  standard: "OWASP Session Management Cheat Sheet",
  version: "current",
  item: "Session ID Name Fingerprinting",
  url: "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-id-name-fingerprinting",
};

/** A session cookie whose name tells what software runs behind it. */
export const frameworkDefaultName = rowRule({
  id: "framework-default-name",
  references: [CHEAT_SHEET, cwe(497)],
  worst: "info",
  texts: [""],
  judge({ name, role, party }) {
    const named = role.role === "login-session" && party === "first" ? findName(KNOWN_NAMES, name) : null;
    if (named === null || named.role !== "login-session" || named.rule.generic === true) return null;
    return { severity: "info", confidence: "likely", params: [named.rule.product] };
  },
});
