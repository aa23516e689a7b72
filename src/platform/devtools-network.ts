import { api } from "./api.ts";
import { listField } from "./fields.ts";
import type { NetworkLog } from "./network-watch.ts";

/** The network log of the inspected tab. https://developer.chrome.com/docs/extensions/reference/api/devtools/network */
export const devtoolsNetwork: NetworkLog = {
  onFinished(hear) {
    api.devtools.network.onRequestFinished.addListener((entry) => hear(entry));
  },
  onNavigated(hear) {
    api.devtools.network.onNavigated.addListener(() => hear());
  },
  async entries() {
    const log: unknown = await api.devtools.network.getHAR().catch(() => null);
    if (typeof log !== "object" || log === null) return [];
    return listField(log, "entries").filter((entry) => typeof entry === "object" && entry !== null);
  },
};
