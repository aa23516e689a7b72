import { createPanel, holdDevtoolsClaim, inspectedTabId } from "../platform/devtools.ts";
import { translate } from "../platform/text.ts";

// First the claim: recording begins when DevTools opens, whichever panel shows.
holdDevtoolsClaim(inspectedTabId());
await createPanel(translate("app_name"), "icons/16.png", "panel.html");
