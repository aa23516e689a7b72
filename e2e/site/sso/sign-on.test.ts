import { expect, test } from "vitest";
import { Client } from "../client.ts";
import { SIGN_IN, TestBed } from "../test-bed.ts";

const bed = new TestBed();

async function leave(query: string) {
  const start = await bed.client.ask(bed.shop(`/sso-start?${query}`));
  const there = new Client();
  const authorize = new URL(start.location);
  const form = { ...Object.fromEntries(authorize.searchParams), ...SIGN_IN.form };
  const back = await there.ask(new URL("/authorize", authorize).href, { form });
  there.close();
  return { start, back, state: authorize.searchParams.get("state") ?? "" };
}

test("comes back by redirect and makes a session", async () => {
  const { start, back } = await leave("return=get");
  expect(start.setCookie.at(-1)).toMatch(
    /^\.AspNetCore\.Correlation\.[\w-]+=N; expires=[^;]+; path=\/signin-oidc; secure; samesite=none; httponly$/,
  );
  const end = await bed.client.ask(back.location);
  expect([end.status, end.location]).toEqual([303, "/account"]);
  expect((await bed.client.ask(bed.shop("/account"))).body).toContain("ada");
});

test("comes back by post, and fails without the state cookie", async () => {
  const { back, state } = await leave("return=post&cookie=lax");
  const code = /name="code" value="([^"]+)"/.exec(back.body)?.[1] ?? "";
  const form = { code, state };
  const url = bed.shop("/signin-oidc");
  const without = await bed.client.ask(url, { form, headers: { Cookie: "a=1" } });
  expect(without.status).toBe(500);
  expect(without.body).toContain('data-arrived="no"');
  expect((await bed.client.ask(url, { form })).location).toBe("/account");
});

test("hands a code to a shop's callback only", async () => {
  const query = new URLSearchParams({ redirect_uri: "https://evil.example/signin-oidc", state: "x" });
  expect((await bed.client.ask(bed.sites.url(bed.names.sso, `/authorize?${query}`))).status).toBe(400);
});

test.each([
  ["lax", /secure; samesite=lax; httponly$/],
  ["unset", /path=\/signin-oidc; secure; httponly$/],
  ["insecure", /path=\/signin-oidc; samesite=none; httponly$/],
  ["domain", /; domain=sso-t\d+\.example; secure; samesite=none; httponly$/],
])("state cookie %s is spelt as it should be", async (kind, line) => {
  const { setCookie, location } = await bed.client.ask(bed.shop(`/sso-start?cookie=${kind}`));
  expect(setCookie.at(-1)).toMatch(line);
  expect(location).toContain(encodeURIComponent(bed.names.shop));
});
