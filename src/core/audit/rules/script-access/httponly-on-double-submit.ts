import { bareName } from "../../../session/name-index.ts";
import { rowRule } from "../../line-rules.ts";
import { WSTG_CSRF } from "../../record-references.ts";
import { cookieRfc } from "../../references.ts";

/** Names that client libraries read from document.cookie to send the token back in a header. */
const READ_BY_SCRIPTS = /^(?:XSRF-TOKEN|XSRF-REQUEST-TOKEN|CSRF-TOKEN|csrftoken|_xsrf)$/;

export const httpOnlyOnDoubleSubmit = rowRule({
  id: "httponly-on-double-submit",
  references: [cookieRfc("4.1.2.6"), WSTG_CSRF],
  worst: "info",
  texts: [""],
  judge: ({ httpOnly, name }) =>
    httpOnly && READ_BY_SCRIPTS.test(bareName(name)) ? { severity: "info", confidence: "check" } : null,
});
