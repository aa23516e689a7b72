import { expect, test } from "vitest";
import { SIGN_IN, TestBed } from "../test-bed.ts";

const bed = new TestBed();

const id = () => bed.client.cookies.get("JSESSIONID");
const user = async () => /id="user">([^<]*)</.exec((await bed.client.ask(bed.shop("/plain"))).body)?.[1];

test("a visit gives an id in the shape of Tomcat's", async () => {
  const { setCookie } = await bed.client.ask(bed.shop("/plain"));
  expect(setCookie[0]).toMatch(/^JSESSIONID=[0-9A-F]{32}; Path=\/; Secure; HttpOnly$/);
  expect((await bed.client.ask(bed.shop("/plain"))).setCookie).toEqual([]);
});

test("the account needs a sign-in", async () => {
  const answer = await bed.client.ask(bed.shop("/account"));
  expect([answer.status, answer.location]).toEqual([302, "/login?next=%2Faccount"]);
});

test("a failed sign-in changes nothing", async () => {
  await bed.client.ask(bed.shop("/login"));
  const before = id();
  const failed = await bed.client.ask(bed.shop("/login"), { form: { username: "ada", password: "no" } });
  expect([failed.status, failed.setCookie, id()]).toEqual([401, [], before]);
  expect(await user()).toBe("a guest");
});

test("a right sign-in gives a new id, and the old one is worth nothing", async () => {
  await bed.client.ask(bed.shop("/login"));
  const before = id();
  const answer = await bed.client.ask(bed.shop("/login"), SIGN_IN);
  expect([answer.status, answer.location]).toEqual([303, "/account"]);
  expect(id()).not.toBe(before);
  expect((await bed.client.ask(bed.shop("/account"))).status).toBe(200);
  bed.client.cookies.set("JSESSIONID", before ?? "");
  expect((await bed.client.ask(bed.shop("/account"))).status).toBe(302);
});

test("a wrong sign-in keeps the id", async () => {
  await bed.client.ask(bed.shop("/login-bad"));
  const before = id();
  expect((await bed.client.ask(bed.shop("/login-bad"), SIGN_IN)).setCookie).toEqual([]);
  expect([id(), await user()]).toEqual([before, "ada"]);
});

test("a right sign-out forgets on both sides", async () => {
  await bed.client.ask(bed.shop("/login"), SIGN_IN);
  const old = id() ?? "";
  const answer = await bed.client.ask(bed.shop("/logout"));
  expect(answer.headers).toContainEqual(["clear-site-data", '"cookies"']);
  expect(id()).toBeUndefined();
  bed.client.cookies.set("JSESSIONID", old);
  expect(await user()).toBe("a guest");
});

test("the wrong sign-outs leave the session alive on the server", async () => {
  await bed.client.ask(bed.shop("/login"), SIGN_IN);
  const old = id() ?? "";
  expect((await bed.client.ask(bed.shop("/logout-bad"))).setCookie).toEqual([]);
  expect(await user()).toBe("ada");
  await bed.client.ask(bed.shop("/logout-half"));
  expect(id()).toBeUndefined();
  bed.client.cookies.set("JSESSIONID", old);
  expect(await user()).toBe("ada");
});

test("the remember-me cookie restores a session", async () => {
  await bed.client.ask(bed.shop("/login"), { form: { ...SIGN_IN.form, remember: "on" } });
  bed.client.cookies.delete("JSESSIONID");
  expect((await bed.client.ask(bed.shop("/account"))).status).toBe(200);
  expect(id()).toMatch(/^[0-9A-F]{32}$/);
});

test("a dead id on a longer path hides the live one", async () => {
  await bed.client.ask(bed.shop("/login"), SIGN_IN);
  const cookie = `JSESSIONID=DEAD; JSESSIONID=${id()}`;
  expect((await bed.client.ask(bed.shop("/account"), { headers: { Cookie: cookie } })).status).toBe(302);
});

test("the api host knows the person by the token of the shop domain only", async () => {
  await bed.client.ask(bed.shop("/login"), SIGN_IN);
  const headers = { Origin: bed.shop("") };
  const api = await bed.client.ask(bed.sites.url(bed.names.api, "/me"), { headers });
  expect(JSON.parse(api.body)).toEqual({ user: "ada", cookies: 2 });
  expect(api.headers).toContainEqual(["access-control-allow-credentials", "true"]);
  const without = await bed.client.ask(bed.sites.url(bed.names.api, "/me"), { headers: { ...headers, Cookie: "a=1" } });
  expect(JSON.parse(without.body)).toEqual({ user: null, cookies: 1 });
});

test("the cart is in its cookie, and the csrf token guards its change", async () => {
  await bed.client.ask(bed.shop("/cart/add"), { form: { item: "cup" } });
  await bed.client.ask(bed.shop("/cart/add"), { form: { item: "cup" } });
  expect(bed.client.cookies.get("cart")).toBe("cup.2");
  await bed.client.ask(bed.shop("/plain"));
  const token = bed.client.cookies.get("XSRF-TOKEN") ?? "";
  expect((await bed.client.ask(bed.shop("/cart"), { method: "PUT" })).status).toBe(403);
  const kept = await bed.client.ask(bed.shop("/cart"), { method: "PUT", headers: { "X-XSRF-TOKEN": token } });
  expect(kept.status).toBe(200);
});

test("a return path to another site is not followed", async () => {
  for (const next of ["//evil.example/", "https://evil.example/", "/\\evil.example"]) {
    const answer = await bed.client.ask(bed.shop("/login"), { form: { ...SIGN_IN.form, next } });
    expect(answer.location).toBe("/account");
  }
});
