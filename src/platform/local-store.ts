import { api } from "./api.ts";

/** Settings of the person. What a private window sets is kept in memory only. */
export interface SettingsStore {
  read(): Promise<Readonly<Record<string, unknown>>>;
  write(name: string, value: unknown, privately: boolean): Promise<void>;
}

const KEY = "settings";

/** https://developer.chrome.com/docs/extensions/reference/api/storage */
export const settingsStore: SettingsStore = {
  async read() {
    const [local, session] = await Promise.all([api.storage.local.get(KEY), api.storage.session.get(KEY)]);
    return { ...recordOf(local[KEY]), ...recordOf(session[KEY]) };
  },
  async write(name, value, privately) {
    const area = privately ? api.storage.session : api.storage.local;
    const stored = recordOf((await area.get(KEY))[KEY]);
    await area.set({ [KEY]: { ...stored, [name]: value } });
  },
};

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
