import { pageUrl } from "./page-url.ts";

/** The JSON of a file that comes with the extension. */
export async function packagedJson(path: string): Promise<unknown> {
  const response = await fetch(pageUrl(path));
  return response.json();
}
