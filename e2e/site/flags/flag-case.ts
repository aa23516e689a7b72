/** One thing that a Set-Cookie line can do right or wrong. */
export interface FlagCase {
  /** Its page is /case/ and this. */
  readonly id: string;
  readonly title: string;
  /**
   * Set-Cookie values as byte strings. `$host` stands for the host asked, `$site` for the flags host without `www.`, `$tld`
   * for its last label.
   */
  readonly lines: readonly string[];
  /** The scheme on which the case makes its point. */
  readonly scheme: "http" | "https" | "both";
  /** The host to visit when it is not the flags host itself: a sub-domain of it, or 127.0.0.1. */
  readonly host?: "www" | "ip";
  /** What comes behind the id in the path, where the path matters. */
  readonly below?: string;
  readonly note: string;
}

/** The lines as they go out on that host. */
export function linesOn(host: string, one: FlagCase): string[] {
  const words: Readonly<Record<string, string>> = {
    host,
    site: host.replace(/^www\./, ""),
    tld: host.split(".").at(-1) ?? host,
  };
  return one.lines.map((line) => line.replace(/\$(host|site|tld)/g, (_, word: string) => words[word] ?? ""));
}

/** The path of the page that sends the case. */
export function pathOf(one: FlagCase): string {
  return `/case/${one.id}${one.below ?? ""}`;
}
