import { activeTabId } from "../platform/tabs.ts";
import { mountPopup } from "../ui/popup/mount.tsx";
import { startView } from "./start-view.ts";

const { root, client, t, language } = startView();
const tabId = await activeTabId();
mountPopup(root, { client, target: tabId === null ? { chooser: true } : { tabId }, t, language });
