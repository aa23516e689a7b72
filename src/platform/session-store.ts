import { api } from "./api.ts";

/** Text by key, in memory only: gone when the browser closes or the extension is updated. */
export interface SessionStore {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes all of it or nothing. @throws when the quota of 10 MB is used up. */
  write(texts: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** https://developer.chrome.com/docs/extensions/reference/api/storage#property-session */
export const sessionStore: SessionStore = {
  async read(keys) {
    const found = await api.storage.session.get([...keys]);
    return new Map(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  },
  async write(texts) {
    await api.storage.session.set(Object.fromEntries(texts));
  },
  async remove(keys) {
    if (keys.length > 0) await api.storage.session.remove([...keys]);
  },
};
