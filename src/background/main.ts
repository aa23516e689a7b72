import { browserInfo } from "../platform/browser-info.ts";
import { canSee, hostAccess, onAccessChange } from "../platform/host-access.ts";
import { jarListener, readJar, readPartition } from "../platform/jar.ts";
import { settingsStore } from "../platform/local-store.ts";
import { packagedJson } from "../platform/packaged-file.ts";
import { onPort } from "../platform/ports.ts";
import { sessionStore } from "../platform/session-store.ts";
import { tabListeners } from "../platform/tabs.ts";
import { wireListeners } from "../platform/web-request.ts";
import { readAlwaysSetting } from "./always.ts";
import { browserPort } from "./browser-port.ts";
import { tabClosed } from "./claims.ts";
import { type Hub, liveOf, offer } from "./hub.ts";
import { lazyRowMaker } from "./known-names.ts";
import { provisional } from "./provisional.ts";
import { makeHub } from "./ready.ts";
import { servePort } from "./serve.ts";
import { stamper } from "./stamper.ts";
import { hearJar, hearWire, tabChanged, tabCreated } from "./wire.ts";

// Every listener is added here, before anything is awaited: what woke the worker is delivered only to listeners that
// exist when its script has run. Those that nobody needs are removed once the restored state says so.

const stamps = stamper(crypto.randomUUID().slice(0, 8), Date.now);
const claims = provisional((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));

const wire = wireListeners((fact) => {
  const at = stamps.now();
  void hub.then((ready) => hearWire(ready, fact, at));
});
const jar = jarListener((change) => {
  const at = stamps.now();
  void hub.then((ready) => hearJar(ready, change, at));
});
const tabs = tabListeners({
  created: (tab) => void hub.then((ready) => tabCreated(ready, tab)),
  removed: (tabId) => void hub.then((ready) => tabClosed(ready, tabId)),
  changed: (tab) => void hub.then((ready) => tabChanged(ready, tab)),
});

const hub: Promise<Hub> = start();

wire.add();
jar.add();
tabs.add();
onPort((port) => servePort(hub, claims, port));
onAccessChange(() => void hub.then(sayAccess));
void hub.then((ready) => claims.check(ready));

async function start(): Promise<Hub> {
  const [browser, settings] = await Promise.all([browserInfo(), settingsStore.read()]);
  return makeHub({
    port: browserPort(browser, { wire, jar, tabs }),
    store: sessionStore,
    jars: { readJar, readPartition, canSee },
    stamps,
    always: readAlwaysSetting(settings),
    rows: lazyRowMaker(() => packagedJson("cookie-names.json")),
  });
}

async function sayAccess(ready: Hub): Promise<void> {
  for (const header of ready.index.records) {
    const access = await hostAccess(header.url === "" ? null : header.url);
    offer(ready, liveOf(ready, header), { kind: "access", access });
    ready.views.sayState(header);
  }
}
