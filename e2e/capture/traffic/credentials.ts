import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../src/core/capture/exchange.ts";
import type { CaptureRecord } from "../../../src/core/capture/record.ts";
import { browserName } from "../../driver/browser-name.ts";
import { expectAgreement } from "../support/agree.ts";
import { carried, history, verdicts } from "../support/look.ts";
import type { Recorded } from "../support/recorded.ts";
import { capture } from "./shared.ts";

/** Opens an address with the credentials that the browser gives when it is asked for some. */
async function visited(
  path: string,
): Promise<{ recorded: Recorded; record: CaptureRecord; hops: readonly Exchange[] }> {
  const recorded = await capture.record();
  const record = await recorded.visit(capture.shop(path).replace("://", "://ada:sesame@"));
  return { recorded, record, hops: record.exchanges.filter(({ type }) => type === "main_frame") };
}

const told = (hops: readonly Exchange[]): readonly unknown[] =>
  hops.map(({ hop, response, end, url }) => [hop, new URL(url).pathname, response?.status, end?.how]);

describe("a request that is asked for credentials", () => {
  it("is repeated as a hop of its own, with the cookies that it set", async () => {
    const { hosts, sites } = capture;
    const { recorded, record, hops } = await visited("/cellar/room");
    expect(told(hops)).toEqual([
      [0, "/cellar/room", 401, "completed"],
      [1, "/cellar/room", 200, "completed"],
    ]);
    expect(hops.map(verdicts)).toEqual([["stored asked=1; Path=/"], ["stored admitted=1; Path=/"]]);
    expect(history(record, "admitted")).toEqual(["added by set-line /cellar/room"]);
    if (browserName() === "chromium") {
      // It tells nothing of the repeated request but its answer.
      expect(hops.map(({ sentAt }) => sentAt === null)).toEqual([false, true]);
      expect(sites.seen(hosts.shop).filter(({ target }) => target === "/cellar/room")).toHaveLength(2);
    } else {
      expect(hops.map(carried)).toEqual([null, "asked=1"]);
      await expectAgreement(recorded, sites, [hosts.shop]);
    }
  });

  it("is followed where its second try leads", async () => {
    const { hops } = await visited("/cellar/door");
    expect(told(hops)).toEqual([
      [0, "/cellar/door", 401, "completed"],
      [1, "/cellar/door", 302, "redirect"],
      [2, "/garden", 200, "completed"],
    ]);
    expect(hops.map(verdicts)).toEqual([
      ["stored asked=1; Path=/"],
      ["stored knocked=1; Path=/"],
      ["stored outside=1; Path=/"],
    ]);
    expect(carried(hops[2] as Exchange)).toBe("asked=1; knocked=1");
  });
});
