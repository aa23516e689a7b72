const KNOWN = ["Expires", "Max-Age", "Domain", "Path", "Secure", "HttpOnly", "SameSite", "Partitioned", "Priority"];

/** Real attributes of the past, and of other software, that are no misspellings. RFC 2965 section 3.2.2. */
const OTHERS = new Set(["version", "comment", "commenturl", "discard", "port", "priority", "partitioned", "sameparty"]);

/** The attribute that a misspelt or colon-separated name means, or null. */
export function nearAttribute(name: string): string | null {
  const colon = name.indexOf(":");
  const bare = (colon < 0 ? name : name.slice(0, colon)).trim().toLowerCase();
  if (bare.length < 4 || bare.length > 14 || OTHERS.has(bare)) return null;
  if (colon < 0 && KNOWN.some((known) => known.toLowerCase() === bare)) return null;
  const most = bare.length < 6 ? 1 : 2;
  return KNOWN.find((known) => distanceAtMost(known.toLowerCase(), bare, most)) ?? null;
}

/** Whether two short words are at most `most` insertions, deletions or replacements apart (Levenshtein). */
function distanceAtMost(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? most + 1) <= most;
}
