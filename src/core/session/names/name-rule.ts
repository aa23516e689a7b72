/** How `match` is compared, case and all: cookie names are case-sensitive (RFC 6265bis section 5.7, same name). */
export type NameMatch = "exact" | "prefix" | "pattern";

/** A cookie name that a product is documented to use. A match names the product, and through its file the role. */
export interface NameRule {
  /** The name, its beginning, or a regular expression, without `__Host-`, `__Secure-` and the like in front. */
  readonly match: string;
  readonly kind: NameMatch;
  readonly product: string;
  /** The name is a common word that others use for other things, so it says nothing unless the value fits. */
  readonly generic?: true;
}
