import type { Wishes } from "./standing.ts";

/** The drawing as it is before the person wishes anything. */
export const NO_WISHES: Wishes = {
  followed: null,
  steps: new Map(),
  onlyChanges: false,
  onlyCookies: false,
  foldAlike: true,
};
