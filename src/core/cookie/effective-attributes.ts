import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { AttributeState, ParsedAttribute } from "./parsed-set-cookie.ts";

/** An attribute whose state is not settled yet. */
export type OpenAttribute = Omit<ParsedAttribute, "state"> & { state: AttributeState };

/** The last attribute of each name that takes effect. */
export interface EffectiveAttributes {
  expires: OpenAttribute | null;
  "max-age": OpenAttribute | null;
  domain: OpenAttribute | null;
  path: OpenAttribute | null;
  secure: OpenAttribute | null;
  httponly: OpenAttribute | null;
  samesite: OpenAttribute | null;
  partitioned: OpenAttribute | null;
  priority: OpenAttribute | null;
  /** Expires and Max-Age that a later one of their name came after, oldest first. */
  earlier: OpenAttribute[] | null;
}

export function noAttributes(): EffectiveAttributes {
  return {
    expires: null,
    "max-age": null,
    domain: null,
    path: null,
    secure: null,
    httponly: null,
    samesite: null,
    partitioned: null,
    priority: null,
    earlier: null,
  };
}

/** The last attribute of a name wins. RFC 6265bis section 5.7, "the last attribute in the cookie-attribute-list". */
export function takeEffect(effective: EffectiveAttributes, attribute: OpenAttribute, diagnostics: Diagnostic[]): void {
  const name = attribute.known;
  if (name === null) return;
  const previous = effective[name];
  effective[name] = attribute;
  if (previous === null) return;
  if (name !== "expires" && name !== "max-age") override(previous, diagnostics);
  else if (effective.earlier === null) effective.earlier = [previous];
  else effective.earlier.push(previous);
}

export function override(attribute: OpenAttribute, diagnostics: Diagnostic[]): void {
  attribute.state = "overridden";
  diagnostics.push(diagnostic("attribute-overridden", attribute.start, attribute.end));
}
