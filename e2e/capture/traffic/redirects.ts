import { describe, expect, it } from "vitest";
import { expectAgreement } from "../support/agree.ts";
import { carried, entryNamed, exchangeOf, exchangesOf, history, verdicts } from "../support/look.ts";
import { capture } from "./shared.ts";

describe("a chain of redirects", () => {
  it("is one request of several hops, each with the cookies that it set", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    const record = await recorded.visit(capture.shop("/chain/1"));
    const hops = record.exchanges.filter(({ type }) => type === "main_frame");
    expect(hops.map(({ hop, url, end }) => [hop, new URL(url).pathname, end?.how])).toEqual([
      [0, "/chain/1", "redirect"],
      [1, "/chain/2", "redirect"],
      [2, "/chain/3", "completed"],
    ]);
    expect(new Set(hops.map(({ requestId }) => requestId)).size).toBe(1);
    expect(hops.map(({ response }) => response?.status)).toEqual([302, 307, 200]);
    expect(hops.map(({ end }) => end?.redirectTo)).toEqual([capture.shop("/chain/2"), capture.shop("/chain/3"), null]);
    expect(hops.map(verdicts)).toEqual([
      ["stored hop_1=1; Path=/"],
      ["stored hop_2=2; Path=/", "stored brief=1; Path=/"],
      ["stored hop_3=3; Path=/", "deleted brief=; Path=/; Max-Age=0"],
    ]);
    expect(hops.map(carried)).toEqual([null, "hop_1=1", "hop_1=1; hop_2=2; brief=1"]);
    expect(entryNamed(record, "brief").present).toBe(false);
    expect(history(record, "brief")).toEqual(["added by set-line /chain/2", "removed by set-line /chain/3"]);
    expect(history(record, "hop_2")).toEqual(["added by set-line /chain/2"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("leads to the same address again without being one exchange", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    const record = await recorded.visit(capture.shop("/chain/same"));
    const hops = exchangesOf(record, hosts.shop, "/chain/same");
    expect(hops.map(({ hop, response }) => [hop, response?.status])).toEqual([
      [0, 302],
      [1, 302],
      [2, 200],
    ]);
    expect(hops.map(carried)).toEqual([null, "same=1", "same=2"]);
    expect(hops.map(verdicts)).toEqual([["stored same=1; Path=/"], ["updated same=2; Path=/"], []]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });
});

describe("a sign-in", () => {
  it.each([
    ["/login", "updated"],
    ["/login-bad", "kept"],
  ])("by the form of %s leaves the session id %s", async (path, becomes) => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    const before = await recorded.visit(capture.shop(path));
    const id = entryNamed(before, "JSESSIONID").cookie.value;
    await recorded.tab.fill("#password", "sesame");
    await recorded.tab.click("#sign-in");
    await recorded.tab.waitFor(() => document.querySelector("#user")?.textContent === "ada");
    const record = await recorded.settled();

    const posted = exchangesOf(record, hosts.shop, path).filter(({ method }) => method === "POST")[0];
    expect(posted).toMatchObject({ hop: 0, response: { status: 303 }, end: { how: "redirect" } });
    expect(posted?.formFields.toSorted()).toEqual(["next", "password", "username"]);
    expect(posted && carried(posted)).toContain(`JSESSIONID=${id}`);
    const account = exchangeOf(record, hosts.shop, "/account");
    expect(account).toMatchObject({ requestId: posted?.requestId, hop: 1, method: "GET" });

    const session = entryNamed(record, "JSESSIONID");
    expect(session.cookie.value === id).toBe(becomes === "kept");
    expect(carried(account)).toContain(`JSESSIONID=${session.cookie.value}`);
    expect(history(record, "JSESSIONID")).toEqual([
      `added by set-line ${path}`,
      ...(becomes === "kept" ? [] : [`updated by set-line ${path}`]),
    ]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("that fails changes no cookie", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/login"));
    await recorded.tab.fill("#password", "wrong");
    await recorded.tab.click("#sign-in");
    await recorded.tab.waitFor(() => document.querySelector("#failed") !== null);
    const record = await recorded.settled();
    expect(exchangeOf(record, hosts.shop, "/login")).toMatchObject({ method: "POST", response: { status: 401 } });
    expect(history(record, "JSESSIONID")).toEqual(["added by set-line /login"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });
});
