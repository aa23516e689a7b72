/** Browsers compare prefixes without case. RFC 6265bis section 5.4. */
export function hasPrefix(name: string): boolean {
  return /^__(?:Host|Secure|Http|Host-Http)-/i.test(name);
}
