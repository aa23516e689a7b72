import { ASVS_COOKIE_REQUIREMENTS } from "./asvs-cookies.ts";
import { ASVS_DATA_OUT_OF_SIGHT, ASVS_DATA_REQUIREMENTS } from "./asvs-data.ts";
import { ASVS_SESSION_OUT_OF_SIGHT, ASVS_SESSION_REQUIREMENTS } from "./asvs-session.ts";
import { ASVS_TOKEN_REQUIREMENTS, ASVS_TOKENS_OUT_OF_SIGHT } from "./asvs-tokens.ts";
import type { OutOfSight, Requirement } from "./requirement.ts";
import { WSTG_OUT_OF_SIGHT, WSTG_REQUIREMENTS } from "./wstg-session.ts";

/** Every item that the coverage lists, in the order of the standards. */
export const REQUIREMENTS: readonly (Requirement | OutOfSight)[] = [
  ...ASVS_COOKIE_REQUIREMENTS,
  ...ASVS_SESSION_REQUIREMENTS,
  ...ASVS_SESSION_OUT_OF_SIGHT,
  ...ASVS_TOKEN_REQUIREMENTS,
  ...ASVS_TOKENS_OUT_OF_SIGHT,
  ...ASVS_DATA_REQUIREMENTS,
  ...ASVS_DATA_OUT_OF_SIGHT,
  ...WSTG_REQUIREMENTS,
  ...WSTG_OUT_OF_SIGHT,
].sort((one, other) => compare(one, other));

type Named = Pick<Requirement, "standard" | "item">;

function compare(one: Named, other: Named): number {
  if (one.standard !== other.standard) return one.standard === "ASVS" ? -1 : 1;
  return numbers(one).reduce((order, number, at) => order || number - (numbers(other)[at] ?? 0), 0);
}

function numbers({ item }: Named): readonly number[] {
  return [...item.matchAll(/\d+/g)].map(Number);
}
