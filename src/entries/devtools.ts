import { createPanel, holdDevtoolsClaim, inspectedTabId } from "../platform/devtools.ts";
import { devtoolsNetwork } from "../platform/devtools-network.ts";
import { watchNetwork } from "../platform/network-watch.ts";
import { translate } from "../platform/text.ts";
import { factOutbox } from "../protocol/fact-outbox.ts";

const timing = {
  now: () => performance.now(),
  after: (milliseconds: number, call: () => void) => setTimeout(call, milliseconds),
};
const page = crypto.randomUUID().slice(0, 8);
const outbox = factOutbox(page, (facts) => say({ type: "transport", facts }), timing.after);

// First the claim: recording begins when DevTools opens, whichever panel shows.
const say = holdDevtoolsClaim(inspectedTabId(), {
  connected: () => queueMicrotask(outbox.sendAgain),
  heard(answer) {
    if (answer.type === "written") outbox.acknowledged(answer.counter);
    else watch.ended(answer.url);
  },
});
const watch = watchNetwork(devtoolsNetwork, timing, outbox.add);
await createPanel(translate("app_name"), "icons/16.png", "panel.html");
