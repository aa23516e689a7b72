/** Host of a URL, lower case, without port; an IPv6 address in brackets, as jars write it. Empty where it cannot be read. */
export function hostOf(url: string): string {
  return parse(url)?.hostname ?? "";
}

/** Path of a URL without query, `/` where it cannot be read. */
export function pathOf(url: string): string {
  return parse(url)?.pathname || "/";
}

/** Origin of a URL, or null where it has none to compare (data:, about:, unreadable). */
export function originOf(url: string): string | null {
  const origin = parse(url)?.origin;
  return origin === undefined || origin === "null" ? null : origin;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
