import type { BrowserName } from "../../capture/event.ts";
import type { ProfileId } from "../../cookie/profiles/profile.ts";
import { fieldOf, listOf, textOf } from "./har-fields.ts";
import type { HarEntry } from "./read-entry.ts";
import { headerText } from "./request-origin.ts";

/** What a HAR says of itself beside its entries. */
export interface HarHeader {
  /** The program that wrote the file, for people. */
  readonly creator: string;
  readonly browser: BrowserName;
  readonly version: string;
  /** The rules by which the browser behind the file judges cookies; the RFC's where it is another browser. */
  readonly profile: ProfileId;
  /** Titles of the pages by their id. */
  readonly titles: ReadonlyMap<string, string>;
  /** What Jarscope wrote besides, or undefined. */
  readonly own: unknown;
}

/** @param members of the log, by their names. */
export function harHeader(members: ReadonlyMap<string, unknown>, entries: readonly HarEntry[]): HarHeader {
  const [creator, browser] = [members.get("creator"), members.get("browser")];
  const words = [nameOf(browser), nameOf(creator)].join(" ");
  const agent = userAgent(entries);
  const profile = profileOf(words) ?? profileOf(agent) ?? "rfc6265bis";
  return {
    creator: [...new Set([nameOf(creator), nameOf(browser)])].filter((name) => name !== "").join(", "),
    browser: profile === "firefox" ? "firefox" : "chromium",
    version: versionOf(browser) || (/(?:Chrome|Firefox)\/(\d+)/.exec(agent)?.[1] ?? ""),
    profile,
    titles: new Map(
      listOf({ pages: members.get("pages") }, "pages").map((page) => [
        textOf(page, "id") ?? "",
        textOf(page, "title") ?? "",
      ]),
    ),
    own: members.get("_jarscope"),
  };
}

function nameOf(program: unknown): string {
  return [textOf(program, "name") ?? "", versionOf(program)].join(" ").trim();
}

function versionOf(program: unknown): string {
  const version = fieldOf(program, "version");
  return typeof version === "string" || typeof version === "number" ? String(version).slice(0, 60) : "";
}

/** WebKit's inspector and Chromium's both call themselves WebInspector: the user agent tells them apart. */
function profileOf(words: string): ProfileId | null {
  if (/firefox/i.test(words)) return "firefox";
  return /chrom|edg|opera|brave/i.test(words) ? "chromium" : null;
}

function userAgent(entries: readonly HarEntry[]): string {
  for (const { requestHeaders } of entries) {
    const agent = headerText(requestHeaders, "user-agent");
    if (agent !== null) return agent;
  }
  return "";
}
