import type { Role } from "./role.ts";

/** A form of value that belongs to one product whatever the cookie is called. */
export interface ValueFormat {
  readonly role: Role;
  readonly product: string;
  readonly form: RegExp;
}

const FORMATS: readonly ValueFormat[] = [
  { role: "analytics", product: "Google Analytics", form: /^GA1\.[0-9]+(?:-[0-9]+)?\.[0-9]+\.[0-9]+$/ },
  { role: "analytics", product: "Google Analytics 4", form: /^GS[12]\.[0-9]\.[0-9s]/ },
  { role: "advertising", product: "Meta Pixel", form: /^fb\.[0-9]\.[0-9]{13}\./ },
  { role: "advertising", product: "Google Ads", form: /^GCL\.[0-9]{10}\./ },
  { role: "consent", product: "IAB US Privacy", form: /^1[YN-]{3}$/ },
  // A core string begins with the version, 2, and the time when it was made: `CO` to `CR` until 2036.
  { role: "consent", product: "IAB TCF", form: /^C[O-R][A-Za-z0-9_-]{30,}(?:\.[A-Za-z0-9_-]+)+$/ },
  { role: "affinity", product: "F5 BIG-IP", form: /^[0-9]{7,10}\.[0-9]{2,5}\.0000$/ },
  { role: "affinity", product: "F5 BIG-IP", form: /^rd[0-9]+o0{20}f{4}[0-9a-f]{8}o[0-9]{1,5}$/ },
];

/** Longest value of any form above: the rest of a long value is not read. */
const LOOK_AT = 2048;

/** The form that `value` has, or null: most values have none. */
export function findFormat(value: string): ValueFormat | null {
  const head = value.slice(0, LOOK_AT);
  return FORMATS.find(({ form }) => form.test(head)) ?? null;
}
