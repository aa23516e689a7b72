import type { Cookies } from "webextension-polyfill";
import { isByteString, lossyText } from "../core/bytes/byte-string.ts";
import type { JarChangeEvent } from "../core/capture/event.ts";
import type { JarCookie, PartitionKey, SameSite } from "../core/capture/jar-cookie.ts";
import { api } from "./api.ts";
import { isFirefox } from "./browser-info.ts";
import { field, isTrue, numberField, objectField, textField } from "./fields.ts";

/**
 * Cookies of a registrable domain and everything below it, in and out of partitions.
 * https://developer.chrome.com/docs/extensions/reference/api/cookies#method-getAll
 */
export async function readJar(storeId: string, domain: string): Promise<readonly JarCookie[]> {
  // Firefox finds nothing by the domain of an IPv6 address, though it lists such cookies.
  const filter = isFirefox() && domain.startsWith("[") ? {} : { domain };
  const cookies = await getAll({ storeId, ...filter, partitionKey: {} });
  return "domain" in filter ? cookies : cookies.filter((cookie) => cookie.domain === domain);
}

/** Cookies that other sites hold in the partition of a top-level site, for example `https://shop.test`. */
export async function readPartition(storeId: string, topLevelSite: string): Promise<readonly JarCookie[]> {
  return getAll({ storeId, partitionKey: { topLevelSite } });
}

async function getAll(details: Cookies.GetAllDetailsType): Promise<readonly JarCookie[]> {
  // null means "isolated or not" in Firefox; Chromium refuses the property.
  const query = isFirefox() ? { ...details, firstPartyDomain: null as unknown as string } : details;
  const cookies = await api.cookies.getAll(query);
  // Firefox lists cookies whose time is up until it next sweeps them; it sends them no more.
  return cookies.map(jarCookie).filter(({ expires }) => expires === null || expires > Date.now());
}

/** The cookie store of a tab: the default one where the browser does not tell. */
export async function storeOfTab(tabId: number): Promise<string | null> {
  const stores = await api.cookies.getAllCookieStores();
  return stores.find(({ tabIds }) => tabIds.includes(tabId))?.id ?? null;
}

/** Calls `hear` for every change of every jar. Returns what to add and remove. */
export function jarListener(hear: (change: JarChangeEvent) => void): { add(): void; remove(): void } {
  const listener = (change: Cookies.OnChangedChangeInfoType): void =>
    hear({
      kind: "jar-change",
      cookie: jarCookie(change.cookie),
      removed: change.removed,
      cause: change.cause,
    });
  return {
    add: () => api.cookies.onChanged.addListener(listener),
    remove: () => api.cookies.onChanged.removeListener(listener),
  };
}

function jarCookie(cookie: object): JarCookie {
  const hostOnly = isTrue(cookie, "hostOnly");
  const domain = textField(cookie, "domain") ?? "";
  const expires = numberField(cookie, "expirationDate");
  return {
    storeId: textField(cookie, "storeId") ?? "",
    partitionKey: partitionKey(objectField(cookie, "partitionKey")),
    firstPartyDomain: textField(cookie, "firstPartyDomain") ?? "",
    domain: domain.startsWith(".") ? domain.slice(1) : domain,
    hostOnly,
    path: textField(cookie, "path") ?? "/",
    name: nameText(textField(cookie, "name") ?? ""),
    value: textField(cookie, "value") ?? "",
    secure: isTrue(cookie, "secure"),
    httpOnly: isTrue(cookie, "httpOnly"),
    sameSite: sameSite(textField(cookie, "sameSite")),
    expires: expires === null ? null : Math.round(expires * 1000),
  };
}

/** Firefox gives the octets of a name as characters, unlike those of a value. */
function nameText(name: string): string {
  return isFirefox() && isByteString(name) ? lossyText(name) : name;
}

function partitionKey(key: object | null): PartitionKey | null {
  const topLevelSite = key && textField(key, "topLevelSite");
  if (!key || !topLevelSite) return null;
  const ancestor = field(key, "hasCrossSiteAncestor");
  return { topLevelSite, hasCrossSiteAncestor: typeof ancestor === "boolean" ? ancestor : null };
}

function sameSite(word: string | null): SameSite {
  if (word === "strict" || word === "lax") return word;
  return word === "no_restriction" ? "none" : "unspecified";
}
