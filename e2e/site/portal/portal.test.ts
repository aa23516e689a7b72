import { expect, test } from "vitest";
import { SIGN_IN, TestBed } from "../test-bed.ts";
import { jwtUser } from "./jwt.ts";

const bed = new TestBed();
const at = (path: string) => bed.sites.url(bed.names.portal, path);
const jar = () => bed.client.cookies;

test.each([
  ["/split", "/split", "/split/account", "auth_ticket"],
  ["/jwt", "/jwt/login", "/jwt/home", "access_token"],
  ["/short", "/short/login", "/short/home", "short_session"],
  ["/staff", "/staff/login", "/staff/home", "staff_session"],
])("%s: what is behind the sign-in opens with its cookie alone", async (start, login, inside, cookie) => {
  await bed.client.ask(at(start));
  expect((await bed.client.ask(at(inside))).location).toBe(start);
  expect((await bed.client.ask(at(login), { form: { username: "ada", password: "no" } })).status).toBe(401);
  expect((await bed.client.ask(at(login), SIGN_IN)).location).toBe(inside);
  expect((await bed.client.ask(at(inside))).status).toBe(200);
  jar().delete(cookie);
  expect((await bed.client.ask(at(inside))).location).toBe(start);
});

test("the anonymous session of /split stays the same over the sign-in", async () => {
  await bed.client.ask(at("/split"));
  const before = jar().get("PHPSESSID");
  await bed.client.ask(at("/split"), SIGN_IN);
  expect(before).toMatch(/^[0-9A-F]{32}$/);
  expect(jar().get("PHPSESSID")).toBe(before);
});

test("a registration signs in with a new id", async () => {
  await bed.client.ask(at("/register"));
  const before = jar().get("registered_session");
  const answer = await bed.client.ask(at("/register"), { form: { email: "bo@shop.test", password: "x" } });
  expect(answer.location).toBe("/register/welcome");
  expect(jar().get("registered_session")).not.toBe(before);
  expect((await bed.client.ask(at("/register/welcome"))).body).toContain("bo@shop.test");
});

test("a magic link opens once", async () => {
  const sent = await bed.client.ask(at("/magic-link"), { form: { email: "ada@shop.test" } });
  const link = /href="(\/magic-link\/verify[^"]+)"/.exec(sent.body)?.[1] ?? "";
  expect((await bed.client.ask(at(link))).location).toBe("/magic-link/inbox");
  expect((await bed.client.ask(at("/magic-link/inbox"))).status).toBe(200);
  expect((await bed.client.ask(at(link))).status).toBe(403);
});

test("a password alone does not open what needs the second step", async () => {
  await bed.client.ask(at("/mfa/login"), SIGN_IN);
  expect((await bed.client.ask(at("/mfa/home"))).location).toBe("/mfa/otp");
  const half = jar().get("mfa_session");
  expect((await bed.client.ask(at("/mfa/otp"), { form: { otp: "123456" } })).location).toBe("/mfa/home");
  expect(jar().get("mfa_session")).not.toBe(half);
  expect((await bed.client.ask(at("/mfa/home"))).status).toBe(200);
});

test.each([
  ["/staff/sudo", true],
  ["/staff/sudo/keep", false],
])("more rights by %s: new id %s", async (path, renewed) => {
  await bed.client.ask(at("/staff/login"), SIGN_IN);
  const before = jar().get("staff_session");
  expect((await bed.client.ask(at("/staff/admin"))).status).toBe(403);
  await bed.client.ask(at(path), SIGN_IN);
  expect((await bed.client.ask(at("/staff/admin"))).status).toBe(200);
  expect(jar().get("staff_session") !== before).toBe(renewed);
});

test("a token in Authorization is the whole session", async () => {
  expect((await bed.client.ask(at("/bearer/me"))).status).toBe(401);
  const body = JSON.stringify(SIGN_IN.form);
  const answer = await fetchToken(body);
  expect(jwtUser(answer)).toBe("ada");
  expect(jwtUser(`${answer}x`)).toBeUndefined();
  const me = await bed.client.ask(at("/bearer/me"), { headers: { Authorization: `Bearer ${answer}` } });
  expect(JSON.parse(me.body)).toEqual({ user: "ada" });
});

test("a session in the address goes with every link", async () => {
  const first = await bed.client.ask(at("/url"));
  expect(first.location).toMatch(/^\/url\/home;jsessionid=[0-9A-F]{32}$/);
  const signed = await bed.client.ask(at(first.location.replace("home", "login")), SIGN_IN);
  expect(signed.location).not.toBe(first.location);
  expect((await bed.client.ask(at(signed.location))).body).toContain('id="user">ada');
});

async function fetchToken(body: string): Promise<string> {
  const { body: text } = await bed.client.ask(at("/bearer/token"), { json: body });
  return (JSON.parse(text) as { access_token: string }).access_token;
}
