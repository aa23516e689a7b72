import { api } from "./api.ts";
import { devtoolsAnswer } from "./devtools-answer.ts";
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
    const log = await devtoolsAnswer((hear) => chrome.devtools.network.getHAR(hear));
    if (typeof log !== "object" || log === null) return [];
    return listField(log, "entries").filter((entry) => typeof entry === "object" && entry !== null);
  },
};
