import { describe, expect, it } from "vitest";
import { expectAgreement } from "../support/agree.ts";
import { carried, exchangeOf, history, outcomes } from "../support/look.ts";
import { capture } from "./shared.ts";

describe("the handshake of a WebSocket", () => {
  it.each([
    ["https", "wss:"],
    ["http", "ws:"],
  ] as const)("of a page on %s carries cookies, and its answer sets one", async (scheme, protocol) => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(sites.url(hosts.chat, "/", { scheme }));
    await recorded.tab.waitFor(() => document.querySelector("#channel-state")?.textContent === "open");
    await recorded.until("the handshake's cookie", (record) =>
      [...record.jar.values()].some(({ cookie }) => cookie.name === "ws_ticket"),
    );
    const handshake = exchangeOf(recorded.record, hosts.chat, "/echo");
    expect(handshake).toMatchObject({ type: "websocket", party: "first", tabId: recorded.tabId });
    expect(new URL(handshake.url).protocol).toBe(protocol);
    expect(handshake.response?.status).toBe(101);
    await recorded.tab.click("#close");
    await recorded.tab.waitFor(() => document.querySelector("#channel-state")?.textContent === "closed 1000");
    const record = await recorded.settled();
    expect(carried(exchangeOf(record, hosts.chat, "/echo"))).toBe("chat_visit=1");
    expect(outcomes(exchangeOf(record, hosts.chat, "/echo"))).toEqual(["stored"]);
    expect(history(record, "ws_ticket")).toEqual(["added by set-line /echo"]);
    await expectAgreement(recorded, sites, [hosts.chat]);
  });
});
