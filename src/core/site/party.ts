import { siteDomain } from "./site.ts";

export type Party = "first" | "third";

/**
 * Whether `url` belongs to the party of the top-level document. Parties compare by registrable domain and not by
 * scheme: a shop that posts from http to https is still one party, though not one site for SameSite. An unknown
 * top-level document makes everything first party, since nothing says otherwise.
 */
export function partyOf(url: string, topUrl: string | null): Party {
  if (topUrl === null) return "first";
  const top = siteDomain(topUrl);
  return top === "" || siteDomain(url) === top ? "first" : "third";
}
