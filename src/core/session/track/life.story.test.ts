import { describe, expect, test } from "vitest";
import { correctionKey } from "./correction-key.ts";
import { A, B, C, kinds, Walk } from "./walk.fixture.ts";

const PASSWORD = ["username", "password"];
const JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJleHAiOjE4MDAwMDAwMDB9.7tX0tXo0cDSmN9qWz0tAJ4w6sT1pQ8rV2uY5bC3dE";
const JWT_2 = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJleHAiOjE4MDAwMDM2MDB9.Zt4mX9o0cDSmN9qWz0tAJ4w6sT1pQ8rV2uY5bC3dQ";

function signedIn(): Walk {
  return new Walk()
    .ask("/", { set: { PHPSESSID: A } })
    .ask("/account", { to: "/login" })
    .follow()
    .ask("/login", { form: PASSWORD, to: "/account", set: { PHPSESSID: B } })
    .follow();
}

const BEFORE = ["born", "carried", "rotated", "signed-in", "carried"];

describe("sign-out", () => {
  test("right: the cookie is deleted", () => {
    const walk = signedIn()
      .ask("/logout", { to: "/", set: { PHPSESSID: null } })
      .follow();
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "signed-out"]);
    expect([track.state, track.events.at(-1)?.how.key]).toEqual(["signed-out", "session_how_deleted"]);
    expect(walk.history().moments.at(-1)).toMatchObject({ kind: "sign-out", outcome: "succeeded", ended: [track.id] });
    expect(track.unknowns.map(({ key }) => key)).toContain("session_unknown_server_side");
  });

  test("right: Clear-Site-Data", () => {
    const track = signedIn().ask("/logout", { to: "/", clear: true }).follow().track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "signed-out"]);
    expect(track.events.at(-1)?.how.key).toBe("session_how_cleared");
  });

  test("right: replaced by a new anonymous session", () => {
    const track = signedIn()
      .ask("/logout", { to: "/", set: { PHPSESSID: C } })
      .follow()
      .track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "signed-out", "carried"]);
    expect([track.state, track.events.at(-2)?.how.key]).toEqual(["signed-out", "session_how_replaced"]);
  });

  test("right: deleted, and the page that it leads to begins an anonymous session", () => {
    const track = signedIn()
      .ask("/logout", { to: "/", set: { PHPSESSID: null } })
      .follow({ set: { PHPSESSID: C } })
      .track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "signed-out", "born"]);
    expect(track.state).toBe("anonymous");
  });

  test("wrong: nothing changes, and the account stays open", () => {
    const walk = signedIn().ask("/logout", { to: "/" }).follow().ask("/account");
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "sign-out-attempt", "carried"]);
    expect(walk.history().moments.at(-1)).toMatchObject({ kind: "sign-out", outcome: "failed" });
    expect(track.state).toBe("signed-in");
  });

  test("on the server alone: the same cookie is turned away", () => {
    const walk = signedIn().ask("/logout", { to: "/" }).follow().ask("/account", { to: "/login" }).follow();
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "signed-out", "carried"]);
    expect(track.state).toBe("signed-out");
  });

  test("that leaves the page to ask once more is one sign-out", () => {
    const walk = signedIn()
      .ask("/logout")
      .ask("/logout", { form: ["confirm"], to: "/", set: { PHPSESSID: null } })
      .follow();
    expect(walk.history().moments.filter(({ kind }) => kind === "sign-out")).toHaveLength(1);
  });

  test("in other languages, and by an action in the query", () => {
    for (const path of [
      "/abmelden",
      "/deconnexion",
      "/wp-login.php?action=logout",
      "/index.php?logout",
      "/users/sign_out",
    ]) {
      const track = signedIn()
        .ask(path, { to: "/", set: { PHPSESSID: null } })
        .follow()
        .track("PHPSESSID");
      expect([path, track.state]).toEqual([path, "signed-out"]);
    }
  });

  test("the old value carried again, or set again, has come back", () => {
    const carried = signedIn()
      .ask("/logout", { to: "/", set: { PHPSESSID: null } })
      .follow()
      .ask("/account", { cookie: `PHPSESSID=${B}` });
    expect(kinds(carried.track("PHPSESSID"))).toEqual([...BEFORE, "signed-out", "came-back", "carried"]);
    const set = signedIn()
      .ask("/logout", { to: "/", set: { PHPSESSID: null } })
      .follow()
      .ask("/login", { form: PASSWORD, to: "/account", set: { PHPSESSID: B } })
      .follow();
    expect(kinds(set.track("PHPSESSID"))).toEqual([...BEFORE, "signed-out", "came-back", "signed-in", "carried"]);
  });

  test("a request on its way when the cookie went has not come back", () => {
    const walk = signedIn()
      .ask("/logout", { set: { PHPSESSID: null } })
      .ask("/pixel", { cookie: `PHPSESSID=${B}`, after: 5 });
    expect(kinds(walk.track("PHPSESSID"))).not.toContain("came-back");
  });
});

describe("how it ends without a sign-out", () => {
  test("its time is up, as the browser says", () => {
    const walk = new Walk()
      .ask("/", { set: { PHPSESSID: `${A}; Path=/; HttpOnly; Max-Age=2` } })
      .wait(2000)
      .script("PHPSESSID", null, "expired");
    expect(kinds(walk.track("PHPSESSID"))).toEqual(["born", "expired"]);
  });

  test("its time is up, as its Max-Age says, and each renewal counts", () => {
    const line = `${A}; Path=/; HttpOnly; Max-Age=5`;
    const walk = new Walk().ask("/", { set: { PHPSESSID: line } }).ask("/a", { set: { PHPSESSID: line }, after: 4000 });
    expect(walk.wait(3000).mark("text").track("PHPSESSID").state).toBe("anonymous");
    expect(walk.wait(9000).mark("text").track("PHPSESSID").state).toBe("expired");
  });

  test("the server turns it away where it let it in before", () => {
    const track = signedIn().ask("/account", { to: "/login", after: 3_600_000 }).follow().track("PHPSESSID");
    expect(kinds(track)).toEqual([...BEFORE, "expired", "carried"]);
    expect(track.events.at(-2)).toMatchObject({ confidence: "likely", how: { key: "session_how_refused" } });
  });

  test("the sign-in that gave it was no failure because it is turned away later", () => {
    const line = `${B}; Path=/; HttpOnly; Max-Age=2`;
    const track = new Walk()
      .ask("/", {})
      .ask("/login", { form: PASSWORD, to: "/account", set: { PHPSESSID: line } })
      .follow()
      .wait(2000)
      .script("PHPSESSID", null, "expired")
      .ask("/account", { to: "/login" })
      .follow()
      .track("PHPSESSID");
    expect(kinds(track).filter((kind) => kind !== "carried")).toEqual(["born", "signed-in", "expired"]);
  });

  test("a script or a person deletes it", () => {
    const track = new Walk()
      .ask("/", { set: { PHPSESSID: A } })
      .script("PHPSESSID", null)
      .track("PHPSESSID");
    expect([kinds(track), track.state]).toEqual([["born", "ended"], "ended"]);
  });

  test("and what comes after the end is born, not rotated", () => {
    const walk = new Walk()
      .ask("/", { set: { PHPSESSID: A } })
      .ask("/x", { set: { PHPSESSID: null } })
      .ask("/", { set: { PHPSESSID: B } });
    expect(kinds(walk.track("PHPSESSID"))).toEqual(["born", "carried", "ended", "born"]);
  });
});

describe("rotation", () => {
  test("on every response is told once", () => {
    const walk = new Walk();
    for (let at = 0; at < 12; at++) walk.ask(`/p${at}`, { set: { ci_session: `${A}${at}` } });
    const track = walk.track("ci_session");
    expect(kinds(track)).toEqual(["born", "carried", "rotated"]);
    expect([track.events[2]?.how.key, track.values.length]).toEqual(["session_how_every_response", 12]);
  });

  test("at even intervals is periodic", () => {
    const walk = new Walk().ask("/", { set: { PHPSESSID: A } });
    for (let at = 0; at < 4; at++) {
      for (let page = 0; page < 6; page++) walk.ask(`/p${page}`, page === 5 ? { set: { PHPSESSID: `${B}${at}` } } : {});
    }
    const track = walk.track("PHPSESSID");
    expect(track.events.filter(({ kind }) => kind === "rotated").map(({ how }) => how.key)).toEqual(
      Array.from({ length: 4 }, () => "session_how_periodic"),
    );
  });

  test.each([
    ["three times", 2, [0, 1, 2]],
    ["with every request", 1, [0, 1, 2, 3, 4]],
  ])("at the pace of the person, %s, is no clock's", (_, pages, times) => {
    const walk = new Walk()
      .ask("/", { set: { PHPSESSID: A } })
      .ask("/a")
      .ask("/b")
      .ask("/c")
      .ask("/d")
      .ask("/e");
    for (const at of times) {
      for (let page = 1; page < pages; page++) walk.ask("/p");
      walk.ask("/basket", { set: { PHPSESSID: `${B}${at}` } });
    }
    expect(walk.track("PHPSESSID").events.map(({ how }) => how.key)).not.toContain("session_how_periodic");
  });

  test("with other attributes at the same place is the same session's next value", () => {
    const walk = new Walk()
      .ask("/", { set: { PHPSESSID: A } })
      .ask("/x", { set: { PHPSESSID: `${B}; Path=/; HttpOnly; Domain=shop.test` } })
      .ask("/y");
    const { tracks } = walk.history();
    expect(tracks).toHaveLength(1);
    expect(tracks[0]?.values.map(({ value }) => value)).toEqual([A, B]);
  });
});

test("remember-me brings a new session without a password", () => {
  const walk = new Walk("chromium", { remember_token: C })
    .ask("/account", { set: { PHPSESSID: A } })
    .ask("/account/orders");
  const track = walk.track("PHPSESSID");
  expect(kinds(track)).toEqual(["born", "signed-in", "carried"]);
  expect(track.events[0]?.how).toEqual({ key: "session_how_remembered", params: ["remember_token"] });
  expect(walk.track("remember_token").role).toBe("remember");
});

test("more rights: a change of role with and without a new value", () => {
  const steps = (set: Record<string, string>) =>
    signedIn()
      .ask("/staff/admin", { status: 403 })
      .ask("/sudo", { form: ["password"], to: "/staff/admin", set })
      .follow();
  expect(kinds(steps({ PHPSESSID: C }).track("PHPSESSID")).slice(5)).toEqual(["rotated", "role-changed", "carried"]);
  const kept = steps({});
  expect(kinds(kept.track("PHPSESSID")).slice(5)).toEqual(["role-changed", "carried"]);
  expect(kept.history().moments.at(-1)).toMatchObject({ kind: "role-change", outcome: "succeeded", changed: [] });
});

test("what was there before the record began is proven by what is closed without it", () => {
  const walk = new Walk("firefox", { PHPSESSID: A })
    .ask("/account")
    .ask("/logout", { to: "/", set: { PHPSESSID: null } })
    .follow()
    .ask("/account", { to: "/login" })
    .follow();
  const track = walk.track("PHPSESSID");
  expect(kinds(track)).toEqual(["already-there", "carried", "signed-out"]);
  expect([track.authenticates, track.confidence]).toEqual(["proven", "observed"]);
  expect(track.unknowns.map(({ key }) => key)).toContain("session_unknown_before");
});

test("tabs share a session; containers and private windows have their own", () => {
  const walk = signedIn()
    .ask("/account", { tab: 2 })
    .ask("/", { store: "private", tab: 3, set: { PHPSESSID: C } });
  const tracks = walk.history().tracks.filter(({ name }) => name === "PHPSESSID");
  expect(tracks.map(({ storeId, tabs, state }) => [storeId, tabs, state])).toEqual([
    ["0", [1, 2], "signed-in"],
    ["private", [], "anonymous"],
  ]);
});

test("a session in a signed token", () => {
  const walk = new Walk()
    .ask("/jwt/home", { to: "/jwt" })
    .follow()
    .ask("/jwt/login", { form: PASSWORD, to: "/jwt/home", set: { access_token: JWT }, referer: "/jwt" })
    .follow();
  expect(walk.track("access_token")).toMatchObject({ authenticates: "proven", state: "signed-in" });
});

describe("a bearer token", () => {
  const api = { type: "xmlhttprequest" } as const;

  test("is born when it is first carried, after a sign-in that only scripts saw", () => {
    const walk = new Walk()
      .ask("/bearer")
      .ask("/bearer/me", { ...api, status: 401 })
      .ask("/bearer/token", { ...api, method: "POST" })
      .ask("/bearer/me", { ...api, authorization: `Bearer ${JWT}` })
      .ask("/bearer/me", { ...api, authorization: `Bearer ${JWT_2}` });
    const track = walk.track("Authorization");
    expect(kinds(track)).toEqual(["born", "signed-in", "carried", "rotated", "carried"]);
    expect([track.carrier, track.authenticates, track.values.length]).toEqual(["bearer", "proven", 2]);
  });

  test("is there already where nothing went without it", () => {
    const walk = new Walk().ask("/me", { ...api, authorization: `Token ${A}` });
    expect(kinds(walk.track("Authorization"))).toEqual(["already-there", "carried"]);
  });

  test("ends when requests go without it", () => {
    const walk = new Walk().ask("/me", { ...api, authorization: `Bearer ${JWT}` }).ask("/me", { ...api, status: 401 });
    const track = walk.track("Authorization");
    expect([kinds(track).at(-1), track.state, track.authenticates]).toEqual(["ended", "ended", "proven"]);
  });
});

describe("a session in the URL", () => {
  test("after a semicolon: born with the first, rotated at the sign-in", () => {
    const walk = new Walk()
      .ask("/url", { to: `/url/home;jsessionid=${A}` })
      .follow()
      .ask(`/url/login;jsessionid=${A}`, { form: PASSWORD, to: `/url/account;jsessionid=${B}` })
      .follow();
    const track = walk.track("jsessionid");
    expect(kinds(track)).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
    expect([track.carrier, track.values.length]).toEqual(["url", 2]);
  });

  test.each([
    ["/list?PHPSESSID=abcdefgh12", "PHPSESSID"],
    [`/list?sid=${A}`, "sid"],
    ["/app/(S(lit3py55t21z5v55vlm25s55))/orders", "S"],
  ])("%s", (url, name) => expect(new Walk().ask(url).track(name).carrier).toBe("url"));

  test.each(["/list?sid=12", "/socket.io/?EIO=4&transport=polling&sid=Xw3bq0-lYTpF1z9mAAAB", "/list?page=session"])(
    "%s is none",
    (url) => expect(new Walk().ask(url).history().tracks).toEqual([]),
  );
});

describe("what is taken for a session", () => {
  test("an opaque cookie is only a candidate until the account proves it", () => {
    const candidate = new Walk().ask("/", { set: { zq: A } }).ask("/a");
    expect(candidate.track("zq")).toMatchObject({ confidence: "check", role: "unknown", authenticates: "unknown" });
    const proven = new Walk()
      .ask("/account", { to: "/login" })
      .follow()
      .ask("/login", { form: PASSWORD, to: "/account", set: { zq: A } })
      .follow();
    expect(proven.track("zq")).toMatchObject({ confidence: "observed", authenticates: "proven" });
  });

  test("measurement cookies never are, whatever they are called", () => {
    const set = { ai_session: A, _hjSession_123456: B, ASP_random: "x" };
    expect(new Walk().ask("/", { set }).ask("/a").history().tracks).toEqual([]);
  });

  test("a cookie without which the account opens is not what authenticates", () => {
    const walk = new Walk()
      .ask("/", { set: { PHPSESSID: A } })
      .ask("/account", { to: "/login" })
      .follow()
      .ask("/login", { form: PASSWORD, to: "/account", set: { auth_ticket: C, PHPSESSID: null } })
      .follow();
    expect(walk.track("auth_ticket").authenticates).toBe("proven");
    expect(walk.track("PHPSESSID")).toMatchObject({ authenticates: "no", confidence: "check" });
  });

  test("the person's word wins, for the whole site", () => {
    const walk = new Walk().ask("/", { set: { zq: A, PHPSESSID: B } }).ask("/a");
    const said = new Map([
      [correctionKey("shop.test", "cookie", "zq"), "session" as const],
      [correctionKey("shop.test", "cookie", "PHPSESSID"), "not-session" as const],
    ]);
    expect(walk.track("zq", said)).toMatchObject({ confidence: "observed", correction: "session" });
    expect(walk.track("PHPSESSID", said)).toMatchObject({ authenticates: "no", correction: "not-session" });
  });
});
