import { pathPurposes } from "../../src/core/session/moment/path-purpose.ts";
import { siteDomain } from "../../src/core/site/site.ts";
import type { View } from "../browser/driver.ts";

/**
 * Pages of the same site that a page links to, in document order, each once and without fragment. A link that signs out
 * is left alone: what is opened after it would be another session.
 */
export async function sameSiteLinks(page: View): Promise<readonly string[]> {
  const { from, links } = await page.waitFor(linksInPage);
  return pagesOfSite(from, links);
}

export function pagesOfSite(from: string, links: readonly string[]): readonly string[] {
  const site = siteDomain(from);
  const pages = links.flatMap((link) => {
    if (!URL.canParse(link)) return [];
    const url = new URL(link);
    url.hash = "";
    const { href, protocol } = url;
    if (!/^https?:$/.test(protocol) || siteDomain(href) !== site) return [];
    return pathPurposes(href, "whole").has("sign-out") ? [] : [href];
  });
  return [...new Set(pages)];
}

// Runs in the page.
function linksInPage(): { readonly from: string; readonly links: readonly string[] } {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]:not([download])")].map(({ href }) => href);
  return { from: location.href, links };
}
