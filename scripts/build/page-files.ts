/** What a page loads before its first line runs, as its HTML and style sheets name it. */
export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The scripts and style sheets of a page, imported style sheets included.
 *
 * @param html text of a page that lies at the top of the extension.
 * @param readStyle text of a style sheet by its path in the extension; undefined when there is none.
 */
export function pageFiles(html: string, readStyle: (path: string) => string | undefined): PageFiles {
  const scripts = attributes(html, "script", "src");
  const styles = new Set<string>();
  const visit = (path: string): void => {
    if (styles.has(path)) return;
    styles.add(path);
    for (const match of (readStyle(path) ?? "").matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g)) {
      visit(resolve(match[1] ?? "", path));
    }
  };
  for (const path of attributes(html, "link", "href")) {
    if (path.endsWith(".css")) visit(path);
  }
  return { scripts, styles: [...styles] };
}

/** Every file that a page names, to be checked for existence. */
export function namedFiles(html: string): readonly string[] {
  return [...attributes(html, "script", "src"), ...attributes(html, "link", "href"), ...attributes(html, "img", "src")];
}

function attributes(html: string, element: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\s${name}\\s*=\\s*["']([^"']+)["']`, "gi");
  return [...html.replace(/<!--.*?-->/gs, "").matchAll(pattern)].map((match) => resolve(match[1] ?? "", ""));
}

function resolve(path: string, from: string): string {
  return new URL(path, new URL(from, "https://extension.invalid/")).pathname.slice(1);
}
