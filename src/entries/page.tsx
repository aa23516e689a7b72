import { productVersion } from "../platform/version.ts";
import { mountPage } from "../ui/page/mount.tsx";
import { startView } from "./start-view.ts";

const { root, client, t, language } = startView();
mountPage(root, { client, t, language, version: productVersion() });
