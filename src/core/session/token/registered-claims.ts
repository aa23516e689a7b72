/** Claims of RFC 7519 section 4.1, OpenID Connect Core sections 2 and 5.1, RFC 8693, RFC 9068 and RFC 7800. */
export const REGISTERED_CLAIMS = [
  "iss",
  "sub",
  "aud",
  "exp",
  "nbf",
  "iat",
  "jti",
  "auth_time",
  "nonce",
  "acr",
  "amr",
  "azp",
  "at_hash",
  "c_hash",
  "sid",
  "name",
  "given_name",
  "family_name",
  "preferred_username",
  "email",
  "email_verified",
  "phone_number",
  "birthdate",
  "locale",
  "zoneinfo",
  "picture",
  "updated_at",
  "scope",
  "client_id",
  "roles",
  "groups",
] as const;

/** Of these, the ones that are seconds since 1970. */
export const TIME_CLAIMS = ["exp", "nbf", "iat", "auth_time", "updated_at"] as const;

/** Header parameters of RFC 7515 section 4.1 and RFC 7516 section 4.1. */
export const REGISTERED_HEADERS = [
  "alg",
  "enc",
  "typ",
  "cty",
  "kid",
  "jku",
  "jwk",
  "x5u",
  "x5c",
  "x5t",
  "crit",
  "zip",
] as const;
