import * as v from "valibot";
import type { View } from "../browser/driver.ts";
import { decodeJson, readText } from "./read-file.ts";

const Cookie = v.object({
  name: v.string(),
  value: v.string(),
  domain: v.pipe(v.string(), v.nonEmpty("a cookie needs a domain")),
  path: v.optional(v.string(), "/"),
  /** Seconds since 1970; -1 for a session cookie. */
  expires: v.optional(v.number(), -1),
  httpOnly: v.optional(v.boolean(), false),
  secure: v.optional(v.boolean(), false),
  sameSite: v.optional(v.picklist(["Strict", "Lax", "None"])),
});

/** https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state */
const State = v.object({
  cookies: v.array(Cookie),
  origins: v.optional(v.array(v.object({ localStorage: v.optional(v.array(v.unknown()), []) })), []),
});

export interface StorageState {
  readonly cookies: readonly CookieToSet[];
  /** It holds localStorage, which is not put back. */
  readonly hasLocalStorage: boolean;
}

/** What `cookies.set` of the extension API takes. */
export interface CookieToSet {
  readonly url: string;
  readonly name: string;
  readonly value: string;
  readonly domain?: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: "no_restriction" | "lax" | "strict";
  readonly expirationDate?: number;
}

/** @throws Error with a sentence for the person. */
export async function readStorageState(path: string): Promise<StorageState> {
  return decodeStorageState(path, await readText(path), Date.now());
}

/**
 * Without what has expired.
 *
 * @param now milliseconds since 1970
 * @throws Error with a sentence that names the place in the file.
 */
export function decodeStorageState(path: string, text: string, now: number): StorageState {
  const { cookies, origins } = decodeJson(path, text, State);
  // Of what is there twice the last one holds.
  const byPlace = new Map(cookies.map((cookie) => [JSON.stringify([cookie.domain, cookie.path, cookie.name]), cookie]));
  return {
    cookies: [...byPlace.values()].filter(({ expires }) => expires < 0 || expires * 1000 > now).map(cookieToSet),
    hasLocalStorage: origins.some(({ localStorage }) => localStorage.length > 0),
  };
}

const SAME_SITE = { None: "no_restriction", Lax: "lax", Strict: "strict" } as const;

function cookieToSet(cookie: v.InferOutput<typeof Cookie>): CookieToSet {
  const { name, value, domain, path, expires, httpOnly, secure, sameSite } = cookie;
  const host = domain.replace(/^\./, "");
  return {
    url: `${secure ? "https" : "http"}://${host}${path}`,
    ...{ name, value, path, secure, httpOnly },
    ...(domain === host ? {} : { domain }),
    ...(sameSite === undefined ? {} : { sameSite: SAME_SITE[sameSite] }),
    ...(expires < 0 ? {} : { expirationDate: expires }),
  };
}

/** Puts the cookies into the browser, through a page of the extension. @throws Error for one that the browser refuses */
export async function restoreCookies(page: View, { cookies }: StorageState): Promise<void> {
  const refused = await page.evaluate(setInPage, cookies);
  if (refused !== null) throw new Error(`The browser does not take the cookie ${refused} of --storage-state.`);
}

interface CookiesApi {
  readonly cookies: {
    set(cookie: CookieToSet): Promise<unknown>;
    readonly onChanged: { addListener(hear: Heard): void; removeListener(hear: Heard): void };
  };
}

type Heard = (change: { readonly removed: boolean; readonly cookie: { readonly name: string } }) => void;

// Runs in the page, so it may use nothing but what it is given. The browser tells of the new cookie later than it answers:
// who did not wait would find the change in the record that begins then.
async function setInPage(cookies: readonly CookieToSet[]): Promise<string | null> {
  const scope = globalThis as unknown as { browser?: CookiesApi; chrome: CookiesApi };
  const { cookies: api } = scope.browser ?? scope.chrome;
  for (const cookie of cookies) {
    let hear: Heard = () => undefined;
    const heard = new Promise<void>((resolve) => {
      hear = ({ removed, cookie: { name } }) => {
        if (!removed && name === cookie.name) resolve();
      };
    });
    api.onChanged.addListener(hear);
    const done = await api.set(cookie).catch(() => null);
    if (!done) return `${cookie.name} of ${new URL(cookie.url).host}`;
    await heard;
    api.onChanged.removeListener(hear);
  }
  return null;
}
