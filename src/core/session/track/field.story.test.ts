import { describe, expect, test } from "vitest";
import { journey } from "../../audit/journey.fixture.ts";
import { cookieRows } from "../../capture/cookie-rows.ts";
import { cookie } from "../../capture/record.fixture.ts";
import { sessionHistory } from "./session-history.ts";
import { A, B, C, kinds, Walk } from "./walk.fixture.ts";

// What the server software of docs/field-tests.md does.

const PASSWORD = ["username", "password"];
const KEPT = "eyJjb3VudCI6MX0uMWEyYjNjNGQ1ZTZmN2E4YjljMGQ";

describe("state that is kept in the cookie", () => {
  const outAndOn = (): Walk =>
    new Walk()
      .ask("/", { set: { "rack.session": KEPT } })
      .ask("/account", { to: "/login" })
      .follow()
      .ask("/login", { form: PASSWORD, to: "/account", set: { "rack.session": B } })
      .follow()
      .ask("/logout", { to: "/", set: { "rack.session": C } })
      .follow({ set: { "rack.session": KEPT } })
      .ask("/");

  test("says the same of nobody before and after: that value has not come back", () => {
    const track = outAndOn().track("rack.session");
    expect(kinds(track).slice(-4)).toEqual(["signed-out", "carried", "rotated", "carried"]);
    expect(track.state).toBe("signed-out");
  });

  test("is one sign-out although the redirect after it gives one more value", () => {
    const [, leaving] = outAndOn().history().moments;
    expect(leaving?.evidence.filter(({ key }) => key === "session_out_replaced")).toHaveLength(1);
  });

  test("is born again where the sign-out deletes it and a later page sets the value of nobody", () => {
    const track = new Walk()
      .ask("/", { set: { "koa.sess": KEPT } })
      .ask("/login", { form: PASSWORD, to: "/account", set: { "koa.sess": B } })
      .follow()
      .ask("/logout", { set: { "koa.sess": null } })
      .ask("/", { set: { "koa.sess": KEPT } })
      .track("koa.sess");
    expect(kinds(track).slice(-2)).toEqual(["signed-out", "born"]);
    expect(track.state).toBe("anonymous");
  });
});

describe("a session with its signature beside it (Keygrip)", () => {
  const [NOBODY, ADA] = ["eyJuIjoxfQ==", "eyJuIjoxLCJ1c2VyIjoiYWRhIn0="];
  const [ONE, TWO] = ["B6GaB1DnUP7yOQzCI7e_Pq-v37o", "bx2U16R9BCgQTeyNKEogSAr0Ep4"];
  const walk = (): Walk =>
    new Walk()
      .ask("/", { set: { session: NOBODY, "session.sig": ONE } })
      .ask("/login", { form: PASSWORD, to: "/account", set: { session: ADA, "session.sig": TWO } })
      .follow()
      .ask("/logout", { set: { session: null, "session.sig": null } });

  test("is one session, however short its value is", () => {
    const { tracks, moments } = walk().history();
    expect(tracks.map(({ name, role, authenticates }) => [name, role, authenticates])).toEqual([
      ["session", "login-session", "proven"],
    ]);
    expect(moments.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      "sign-in succeeded",
      "sign-out succeeded",
    ]);
  });

  test("is followed by itself where nothing is signed beside it", () => {
    const track = new Walk().ask("/", { set: { "app.sig": ONE } }).track("app.sig");
    expect(track.cookie).not.toBeNull();
  });
});

describe("a session in the URL that the server renews (Tomcat without cookies)", () => {
  const walk = (): Walk =>
    new Walk()
      .ask(`/shop;jsessionid=${A}`)
      .ask("/account/")
      .ask(`/account/j_security_check;jsessionid=${B}`, {
        form: ["j_username", "j_password"],
        to: `/account/;jsessionid=${C}`,
      })
      .follow()
      .ask(`/account/;jsessionid=${C}?logoff=true`, { to: "/account/" })
      .follow();

  test("is new at the sign-in once: what the form's own address held was there before", () => {
    const { events, product } = walk().track("jsessionid");
    const renewals = events.filter(({ kind }) => kind === "rotated").map(({ how }) => how.key);
    expect(renewals).toEqual(["session_how_other_carried", "session_how_at_sign_in"]);
    expect(product).toContain("Tomcat");
  });

  test("is signed out where the sign-out leads to an address without it", () => {
    const { moments, tracks } = walk().history();
    expect(moments.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      "sign-in succeeded",
      "sign-out succeeded",
    ]);
    expect(moments[1]?.evidence.at(-1)).toEqual({ key: "session_out_left", params: ["jsessionid"] });
    expect(tracks[0]?.state).toBe("signed-out");
  });
});

test("a new value with every attempt is no success where the answer asks for the password again (phpMyAdmin)", () => {
  const { moments } = new Walk()
    .ask("/index.php", { set: { phpMyAdmin: A } })
    .ask("/index.php?route=/", { form: PASSWORD, set: { phpMyAdmin: B } })
    .ask("/style.css", { type: "stylesheet" })
    .ask("/index.php?route=/", { form: PASSWORD, to: "/index.php?route=/home", set: { phpMyAdmin: C } })
    .follow()
    .history();
  expect(moments.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(["sign-in failed", "sign-in succeeded"]);
  expect(moments[0]?.evidence.map(({ key }) => key)).toEqual(["session_attempt_password", "session_failed_again"]);
});

describe("one address that serves every page", () => {
  test("is one page for each route: a public one after the sign-out is not the account still open", () => {
    const { moments } = new Walk()
      .ask("/index.php?route=/account", { to: "/index.php?route=/login" })
      .follow({ set: { OCSESSID: A } })
      .ask("/index.php?route=/login", { form: PASSWORD, to: "/index.php?route=/account", set: { OCSESSID: B } })
      .follow()
      .ask("/index.php?route=/logout")
      .ask("/index.php?route=/home")
      .history();
    expect(moments.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(["sign-in succeeded", "sign-out attempt"]);
    expect(moments[0]?.evidence.at(-1)).toEqual({ key: "session_success_opened" });
  });

  test("turns away to its special page for signing in (MediaWiki)", () => {
    const walk = new Walk()
      .ask("/index.php?title=Special:Preferences", {
        to: "/index.php?title=Special:UserLogin&returnto=Special%3APreferences",
      })
      .follow({ set: { mw_session: A } })
      .ask("/index.php/Special:UserLogin", {
        form: ["wpName", "wpPassword"],
        to: "/index.php/Main_Page",
        set: { mw_session: B },
      })
      .follow()
      .ask("/index.php?title=Special:Preferences");
    expect(walk.track("mw_session").authenticates).toBe("proven");
    expect(walk.history().moments[0]?.evidence.at(-1)).toEqual({ key: "session_success_opened" });
  });
});

test("of what changes with nearly every response, one change is the sign-in's (Rails)", () => {
  const values = [A, B, C, ...[1, 2, 3, 4, 5].map((n) => `${n}${A}`)];
  const set = (at: number) => ({ set: { _shop_session: values[at] ?? "" } });
  const walk = new Walk()
    .ask("/", set(0))
    .ask("/account", { ...set(1), to: "/login" })
    .follow()
    .ask("/login", { ...set(2), form: PASSWORD, to: "/account" })
    .follow(set(3))
    .ask("/", set(4))
    .ask("/cart", set(5))
    .ask("/", set(6));
  const keys = walk.track("_shop_session").events.map(({ how }) => how.key);
  expect(keys.filter((key) => key === "session_how_at_sign_in")).toHaveLength(1);
});

test("of two cookies of one name and value, the one at the page's path went along (WordPress)", () => {
  const name = "wordpress_0e21588c8435e6cfaf533e541e2983fe";
  const lines = ["/wp-content/plugins", "/wp-admin"].map((path) => `${name}=${A}; Path=${path}; HttpOnly`);
  const record = journey([
    { url: "https://shop.test/wp-login.php", method: "POST", fields: ["log", "pwd"], set: lines },
    { url: "https://shop.test/wp-admin/", cookie: `${name}=${A}` },
    { url: "https://shop.test/wp-admin/users.php", cookie: `${name}=${A}` },
  ]);
  const { tracks } = sessionHistory(record, cookieRows(record), new Map());
  const carried = tracks.map(({ cookie: key, values }) => [key?.includes("/wp-admin"), values[0]?.timesCarried]);
  expect(carried).toEqual([
    [false, 0],
    [true, 2],
  ]);
});

describe("several applications on one host", () => {
  test("a cookie that stayed at home has no part in the sign-in of another path", () => {
    const without = { cookie: `connect.sid=${B}` };
    const walk = new Walk()
      .ask("/examples/", { set: { JSESSIONID: `${A}; Path=/examples; HttpOnly` } })
      .ask("/", { set: { "connect.sid": B }, cookie: "theme=dark" })
      .ask("/account", { ...without, to: "/login" })
      .follow(without)
      .ask("/login", { ...without, form: PASSWORD, status: 401 })
      .ask("/login", { ...without, form: PASSWORD, to: "/account" })
      .follow(without)
      .ask("/logout", { ...without, to: "/login" })
      .follow(without);
    expect(kinds(walk.track("JSESSIONID"))).toEqual(["born"]);
    expect(kinds(walk.track("connect.sid"))).toContain("sign-in-failed");
    expect(walk.track("connect.sid").authenticates).toBe("proven");
  });

  test("what happened before the record, and is told of late, was there or is no part of it", () => {
    const late = (walk: Walk): Walk =>
      [A, B, C].reduce((told, value) => told.script("sessionid", value), walk.wait(-60_000));
    const held = late(new Walk()).wait(70_000).ask("/").track("sessionid");
    expect(kinds(held)).toEqual(["already-there", "carried"]);
    expect(held.values.map(({ value }) => value)).toEqual([C]);
    const gone = late(new Walk()).script("sessionid", null).wait(70_000).ask("/");
    expect(gone.history().tracks).toEqual([]);
  });

  test("no script has written an HttpOnly cookie that no response of the record set", () => {
    const walk = new Walk().ask("/", { set: { sid: A } });
    const given = (value: string): void => {
      const made = cookie({ name: "sid", value, httpOnly: true });
      walk.wait(500).tell({ kind: "jar-change", cookie: made, removed: false, cause: "explicit" });
    };
    given(B);
    const elsewhere = walk.track("sid").events.at(-1);
    expect([elsewhere?.kind, elsewhere?.how.key]).toEqual(["rotated", "session_how_elsewhere"]);
    const gone = cookie({ name: "sid", value: B, httpOnly: true });
    walk.wait(500).tell({ kind: "jar-change", cookie: gone, removed: true, cause: "explicit" });
    expect(walk.track("sid").events.at(-1)?.how.key).toBe("session_how_elsewhere");
    given(C);
    expect(walk.track("sid").events.at(-1)).toMatchObject({ kind: "born", how: { key: "session_how_elsewhere" } });
  });
});

test("a remember-me cookie that came with a session is not proven to authenticate by that", () => {
  const given = (set: Readonly<Record<string, string>>): Walk =>
    new Walk().ask("/login", { form: PASSWORD, to: "/account", set }).follow();
  expect(given({ session: A, remember_token: B }).track("remember_token").authenticates).toBe("likely");
  expect(given({ session: A, remember_token: B }).track("session").authenticates).toBe("proven");
  expect(given({ remember_token: B }).track("remember_token").authenticates).toBe("proven");
});

test.each([
  ["u and p", ["sectok", "id", "do", "u", "p"], 1],
  ["user and pw", ["user", "pw"], 1],
  ["p alone", ["p", "q"], 0],
])("a form with the fields %s", (_, form, signIns) => {
  const walk = new Walk()
    .ask("/doku.php?id=start", { set: { DokuWiki: A } })
    .ask("/doku.php?id=start", { form, to: "/doku.php?id=start", set: { ticket: B } })
    .follow();
  const found = walk.history().moments.filter(({ outcome }) => outcome === "succeeded");
  expect(found).toHaveLength(signIns);
});
