import { rowRule } from "../../line-rules.ts";
import { cwe } from "../../references.ts";
import { hasMac } from "./has-mac.ts";

/** How the beginning of an object looks in the form that its language gives it, plain or in Base64. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ["Java", /^(?:rO0AB[A-Za-z0-9+/]{8}|aced0005)/],
  ["PHP", /^O(?::|%3A)\d+(?::|%3A)(?:"|%22)[A-Za-z_\\]/i],
  [".NET BinaryFormatter", /^AAEAAAD\/\/\/\/\//],
  ["Python pickle", /^(?:gA[JSR][Vl]?[A-Za-z0-9+/]|KGRw|Y29zCnN5c3RlbQ)/],
  ["Ruby Marshal", /^BAh[7bbsSCvX][A-Za-z0-9+/]{6}/],
];

/** Reading such a value back can run code that whoever sent it has chosen. */
export const serializedObject = rowRule({
  id: "serialized-object",
  references: [cwe(502)],
  worst: "medium",
  texts: ["", "protected"],
  judge(row) {
    const value = row.value.replace(/^"|%3D/g, "");
    const found = FORMS.find(([, form]) => form.test(value));
    if (found === undefined || row.party === "third") return null;
    if (hasMac(row.value)) return { severity: "low", confidence: "check", variant: "protected", params: [found[0]] };
    return { severity: "medium", confidence: "check", params: [found[0]] };
  },
});
