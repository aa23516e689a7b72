/** The parts of a URL that decide about cookies, as a parsed URL has them. */
export interface Address {
  /** With its colon, `https:`. */
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}

// What parsing would leave as it is: a lower-case name that no IPv4 reader would take, a path without dot segments or
// octets to escape. The last label of a host that may be an address begins with a digit.
const PLAIN = /^(https?:|wss?:)\/\/((?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(?::\d{1,4})?(\/[\w!$&'()*+,;=:@~\-/.]*)?(?=[?#]|$)/;

/**
 * The parts of an absolute URL. Addresses that are in canonical form already, as browsers report them, need no parser.
 *
 * @throws TypeError for what is no absolute URL
 */
export function readAddress(url: string): Address {
  const match = PLAIN.exec(url);
  const [, protocol, hostname, pathname = "/"] = match ?? [];
  if (protocol === undefined || hostname === undefined || pathname.includes("/.")) return new URL(url);
  // Only the parser knows whether a name in Punycode is one.
  return hostname.includes("xn--") ? new URL(url) : { protocol, hostname, pathname };
}

/** The same; null for what is no absolute URL. */
export function readAddressOrNull(url: string): Address | null {
  try {
    return readAddress(url);
  } catch {
    return null;
  }
}
