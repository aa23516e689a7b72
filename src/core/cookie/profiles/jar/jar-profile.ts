/** How many cookies are kept, and which go. `purgeTo` is what is left after a purge. */
export interface SiteLimit {
  readonly most: number;
  readonly purgeTo: number;
  /** `age` looks at Secure and last access alone, `priority` at Priority first (V27). */
  readonly by: "age" | "priority";
  /** Whether a new cookie without Secure is dropped itself rather than push out one with Secure. */
  readonly newcomerYields: boolean;
}

export interface TotalLimit {
  readonly most: number;
  readonly purgeTo: number;
  /** Cookies used within so many milliseconds stay, whatever their number. */
  readonly safeFor: number;
}

/** S31. Bytes are those of name and value. */
export interface PartitionLimit {
  readonly cookies: number;
  readonly bytes: number;
  /** Nothing happens until the bytes exceed the limit by this factor. */
  readonly slack: number;
}

/** How one engine keeps cookies and sends them back, as far as a request's context matters. */
export interface JarProfile {
  /** T6: what is kept of a value: its octets, or the text that they are, with U+FFFD for what is no UTF-8. */
  readonly values: "octets" | "text";
  /** V7: whether http and https are two sites. */
  readonly schemeful: boolean;
  /** V4, V5: what a cookie without a valid SameSite is. */
  readonly unsetSameSite: "lax" | "none";
  /** Section 5.6.7.2: how long after its creation an unset cookie goes with unsafe top-level requests, milliseconds. */
  readonly laxUnsafeFor: number;
  /** Whether a redirect through another site makes a request cross-site. */
  readonly redirectsCount: boolean;
  /** Whether it knows partitions (CHIPS). */
  readonly partitions: boolean;
  /** Whether third parties keep their partitions while their other cookies are blocked. */
  readonly partitionsOutliveBlocking: boolean;
  /** Which requests have the ancestor bit: any with a site other than its own around it, or of these only those of the top-level site. */
  readonly ancestorBit: "any" | "top-level-site";
  /** Whether a fetch without CORS that began at its own origin keeps its credentials when it is redirected to another. */
  readonly noCorsKeepsCredentials: boolean;
  /** The setting of a fresh profile. */
  readonly thirdPartyDefault: "allowed" | "partitioned";
  /** Whether a cookie that replaces another keeps its place in the order. */
  readonly keepsCreation: "always" | "same-value";
  /** How old a last access must be to be written anew, milliseconds. */
  readonly accessStaleAfter: number;
  readonly perSite: SiteLimit;
  readonly total: TotalLimit;
  readonly perPartition: PartitionLimit | null;
}
