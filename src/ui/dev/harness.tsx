import type { BrowserName } from "../../core/capture/event.ts";
import type { FrameState } from "../../protocol/frame-state.ts";
import { type Catalog, catalogTranslate } from "../i18n/catalog.ts";
import { mountPanel } from "../panel/mount.tsx";
import { flowTraffic } from "./flow-traffic.ts";
import { manyTraffic } from "./many-traffic.ts";
import { recordedClient } from "./recorded-client.ts";
import { shopTraffic } from "./shop-traffic.ts";
import { withTransport } from "./transport-traffic.ts";

// The panel in a plain page: ?rows=few|many|flow|none, theme, lang, browser, state (a JSON part of the frame's state), file=1.

const parameters = new URLSearchParams(location.search);
const browser: BrowserName = parameters.get("browser") === "firefox" ? "firefox" : "chromium";
const language = parameters.get("lang") ?? "en";
const rows = parameters.get("rows") ?? "few";
const start = Date.now() - 20 * 60_000;

function events() {
  if (rows === "none") return [];
  const count = Number(parameters.get("count") ?? 5000);
  if (rows === "many") return manyTraffic(browser, start, count);
  const exchanges = rows === "flow" ? flowTraffic(browser, start, count) : shopTraffic(browser, start);
  // With what DevTools would tell of the transport: transport=1.
  return parameters.get("transport") === "1" ? withTransport(exchanges) : exchanges;
}

const state: FrameState = {
  tabId: 1,
  recordId: "r1",
  tabClosed: false,
  url: "https://shop.test/home",
  title: "Shop",
  private: false,
  storeId: "0",
  container: null,
  access: "all",
  browser: { name: browser, version: browser === "firefox" ? "156.0" : "156.0.7204.0" },
  recording: "on",
  claims: ["devtools"],
  since: start,
  tabs: [
    { tabId: 1, openedBy: null, closed: false },
    { tabId: 2, openedBy: 1, closed: true },
  ],
  dropped: 0,
  always: { everywhere: false, sites: [] },
  ...JSON.parse(parameters.get("state") ?? "{}"),
};

const theme = parameters.get("theme");
const catalog: Catalog = await (await fetch(`messages-${language}.json`)).json();
document.documentElement.lang = language;
const { client, calls } = recordedClient(events(), state);
const root = document.getElementById("app");
if (root) {
  mountPanel(root, {
    client,
    target: { tabId: 1 },
    t: catalogTranslate(catalog),
    language,
    version: "0.0.0",
    theme: theme === "light" || theme === "dark" ? theme : null,
    ...(parameters.get("file") === "1"
      ? { file: { fileName: "shop.test.jarscope.json", events: events(), decided: null, har: null } }
      : {}),
  });
}
// For tests: what was asked of the client, and more traffic on demand.
let lives = 1;
function more(count: number): void {
  // Another life of the background: its events do not count as repeated, nor its requests as hops of earlier ones.
  const boot = `b${++lives}`;
  calls.send(
    manyTraffic(browser, Date.now(), count, 5 + lives).map((event) => ({
      ...event,
      boot,
      ...("requestId" in event ? { requestId: `${boot}-${event.requestId}` } : {}),
    })),
  );
}
Object.assign(globalThis, { harness: { calls, more } });
