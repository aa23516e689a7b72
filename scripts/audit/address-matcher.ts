/**
 * Whether an address is meant by a pattern: the whole address, or from its path on where the pattern begins with a slash.
 * A star stands for any characters.
 */
export function addressMatcher(pattern: string): (url: string) => boolean {
  const words = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  const expression = new RegExp(`^${words.join(".*")}$`, "s");
  return (url) => {
    if (!pattern.startsWith("/")) return expression.test(url);
    const { origin, href } = new URL(url);
    return expression.test(href.slice(origin.length));
  };
}
