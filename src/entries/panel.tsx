import { devtoolsTheme, inspectedTabId, onDevtoolsTheme } from "../platform/devtools.ts";
import { lookInStorage } from "../platform/storage-look.ts";
import { productVersion } from "../platform/version.ts";
import { mountPanel } from "../ui/panel/mount.tsx";
import { startView } from "./start-view.ts";

const { root, client, t, language } = startView();
const panel = mountPanel(root, {
  client: { ...client, lookInStorage },
  target: { tabId: inspectedTabId() },
  t,
  language,
  version: productVersion(),
  theme: devtoolsTheme(),
});
onDevtoolsTheme(panel.setTheme);
