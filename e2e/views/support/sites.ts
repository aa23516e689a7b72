import { afterAll, beforeAll } from "vitest";
import { type Hosts, hosts } from "../../site/hosts.ts";
import { type Sites, startSites } from "../../site/start.ts";

export interface TestSites {
  /** Names that no other test of this file uses, so that no cookie is shared. */
  fresh(): Hosts;
  url: Sites["url"];
}

/** Starts the demo sites for all tests of a file. */
export function useSites(): TestSites {
  let sites: Sites | undefined;
  let count = 0;
  beforeAll(async () => {
    sites = await startSites({ quiet: true });
  });
  afterAll(async () => {
    await sites?.close();
  });
  return {
    fresh() {
      count += 1;
      return hosts(`v${count}`);
    },
    url(...args) {
      if (sites === undefined) throw new Error("The sites are there only while tests run");
      return sites.url(...args);
    },
  };
}
