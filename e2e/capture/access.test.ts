import { describe, expect, it } from "vitest";
import { grantAccess, withholdAccess } from "../driver/access.ts";
import { expectAgreement } from "./support/agree.ts";
import { useCapture } from "./support/capture.ts";
import { exchangesOf, linesOf, verdicts } from "./support/look.ts";

const capture = useCapture();

describe("access to sites", () => {
  it("that is taken away is said, hides what comes, and refuses nothing; given back, recording goes on", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/twice"));
    expect([recorded.state.access, recorded.record.access]).toEqual(["all", "all"]);
    const tokens = sites.seen(hosts.shop).length;

    await withholdAccess(browser);
    await recorded.untilState("the loss of access", ({ access }) => access === "none");
    await recorded.until("the loss in the record", ({ access }) => access === "none");
    await recorded.tab.goto(capture.shop("/chain/1"));
    expect(sites.seen(hosts.shop).length).toBe(tokens + 3);
    const { openLines } = await recorded.command({ name: "settle" });
    expect(openLines).toBe(0);
    const blind = recorded.record.exchanges.flatMap(linesOf).filter(({ verdict }) => verdict.outcome === "rejected");
    expect(blind).toEqual([]);
    expect(exchangesOf(recorded.record, hosts.shop, "/chain/1")).toEqual([]);
    expect(recorded.state).toMatchObject({ recording: "on", claims: ["person"] });

    await grantAccess(browser);
    await recorded.untilState("access", ({ access }) => access === "all");
    await recorded.until("access in the record", ({ access }) => access === "all");
    const record = await recorded.visit(capture.shop("/account"));
    const [account] = exchangesOf(record, hosts.shop, "/account");
    expect(account?.cookie).toBe(sites.seen(hosts.shop).find(({ path }) => path === "/account")?.cookie);
    expect(account && verdicts(account).map((verdict) => verdict.split(" ")[0])).toEqual(["stored"]);
  });

  it("that goes while an answer is on its way leaves its lines undecided, not refused", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/plain"));
    await recorded.tab.evaluate(() => {
      void fetch("/hang").catch(() => undefined);
    });
    // Chromium tells of the jar after it has told of the response.
    await recorded.until("the open request, and its cookie in the jar", (record) =>
      exchangesOf(record, hosts.shop, "/hang").some((open) => verdicts(open).join().startsWith("stored")),
    );
    await withholdAccess(browser);
    await recorded.untilState("the loss of access", ({ access }) => access === "none");
    await grantAccess(browser);
    await recorded.untilState("access", ({ access }) => access === "all");
    await recorded.visit(capture.shop("/plain"));
    await expectAgreement(recorded, sites, [hosts.shop]);
    const lines = recorded.record.exchanges.flatMap(linesOf);
    expect(lines.filter(({ verdict }) => verdict.outcome === "rejected")).toEqual([]);
  });
});
