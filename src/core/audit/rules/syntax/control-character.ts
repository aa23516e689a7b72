import { refusalRule } from "../../line-rules.ts";
import { cookieRfc } from "../../references.ts";

export const controlCharacter = refusalRule({
  id: "control-character",
  references: [cookieRfc("5.6"), cookieRfc("5.7")],
  worst: "medium",
  texts: [""],
  reasons: [
    "control-character-in-name",
    "control-character-in-value",
    "control-character-in-attribute",
    "control-character-stored-name",
    "control-character-stored-value",
    "tab-in-name",
    "tab-in-value",
    "tab-in-attribute",
    "tab-in-path",
  ],
});
