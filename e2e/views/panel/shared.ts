import { useBrowser } from "../../driver/session.ts";
import { useInspected } from "../support/inspected.ts";
import { useSites } from "../support/sites.ts";

/** For all parts of `panel.test.ts`: browser and DevTools take longer to open than most tests to run. */
export const browser = useBrowser();
export const sites = useSites();
export const inspected = useInspected(browser);
