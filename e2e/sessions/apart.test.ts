import { beforeAll, describe, expect, it } from "vitest";
import { useCapture } from "../capture/support/capture.ts";
import { allowPrivate, openPrivateWindow } from "../driver/access.ts";
import { toldBy } from "./lives.ts";
import * as walks from "./walks.ts";

const capture = useCapture();

/** The demo site sends no HSTS; its anonymous session beside the one that authenticates is no fault. */
const FINDINGS = ["info session-not-rotated-on-login PHPSESSID", "low hsts-absent portal"];

describe("two tabs", () => {
  it("carry one session, which ends for both", async () => {
    const recorded = await capture.record();
    await walks.twoTabs(capture, recorded);
    const { lives, findings, tracks } = toldBy(recorded.record);
    expect(lives).toEqual({
      PHPSESSID: ["born", "anonymous", "unknown"],
      auth_ticket: ["born signed-in signed-out", "signed-out", "proven"],
    });
    expect(tracks.map(({ name, tabs }) => [name, tabs.length])).toEqual(tracks.map(({ name }) => [name, 2]));
    expect(findings).toEqual(FINDINGS);
  });
});

describe("a private window", () => {
  // The browser restarts the extension for it.
  beforeAll(() => allowPrivate(capture.browser));

  it("has a session of its own beside that of the ordinary one", async () => {
    const ordinary = await capture.record();
    await walks.splitSignIn(capture, ordinary);
    const window = capture.keep(await openPrivateWindow(capture.browser, capture.shop("/twice")));
    const secret = await capture.record(window);
    await walks.split(capture, secret);
    const own = toldBy(ordinary.record);
    const apart = toldBy(secret.record);
    expect(own.lives["auth_ticket"]).toEqual(["born signed-in", "signed-in", "proven"]);
    expect(apart.lives["auth_ticket"]).toEqual(["born signed-in signed-out", "signed-out", "proven"]);
    const [one, other] = [own, apart].map(({ tracks }) =>
      tracks.map(({ storeId, values }) => [storeId, values[0]?.value]),
    );
    expect(one).toHaveLength(2);
    expect(other).toHaveLength(2);
    for (const [at, [store, value]] of (one ?? []).entries()) {
      expect(other?.[at]?.[0]).not.toBe(store);
      expect(other?.[at]?.[1]).not.toBe(value);
    }
    expect(apart.findings).toEqual(FINDINGS);
  });
});
