import { describe, expect, test } from "vitest";
import { A, B, C, kinds, Walk } from "./walk.fixture.ts";

const PASSWORD = ["username", "password"];

/** An anonymous visit that is turned away at the account and led to the form. */
function visitor(): Walk {
  return new Walk()
    .ask("/", { set: { PHPSESSID: A } })
    .ask("/account", { to: "/login" })
    .follow();
}

describe("sign-in by a form", () => {
  test("with rotation: the new value is proven by the account that opens with it", () => {
    const walk = visitor()
      .ask("/login", { form: PASSWORD, to: "/account", set: { PHPSESSID: B }, referer: "/login" })
      .follow()
      .ask("/account/orders");
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
    expect([track.state, track.authenticates, track.confidence]).toEqual(["signed-in", "proven", "observed"]);
    expect(track.events[2]?.how.key).toBe("session_how_at_sign_in");
    expect(track.values.map(({ value, timesCarried }) => [value, timesCarried])).toEqual([
      [A, 3],
      [B, 2],
    ]);
    const [moment] = walk.history().moments;
    expect(moment).toMatchObject({
      kind: "sign-in",
      outcome: "succeeded",
      changed: [track.id],
      exchange: "r3.0",
      proof: "r3.1",
    });
  });

  test("without rotation: the unchanged cookie is the only candidate, and the account opens with it", () => {
    const walk = visitor().ask("/login", { form: PASSWORD, to: "/account" }).follow();
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual(["born", "carried", "signed-in", "carried"]);
    expect([track.state, track.authenticates]).toEqual(["signed-in", "proven"]);
    expect(walk.history().moments[0]).toMatchObject({ outcome: "succeeded", changed: [] });
  });

  test.each([
    ["401 and the form again", { status: 401 }],
    ["200 and the form again", {}],
    ["422", { status: 422 }],
  ])("failed with %s", (_, answer) => {
    const walk = visitor()
      .ask("/login", { form: PASSWORD, ...answer })
      .ask("/help");
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual(["born", "carried", "sign-in-failed", "carried"]);
    expect([track.state, track.authenticates]).toEqual(["anonymous", "unknown"]);
  });

  test("failed with a redirect back to the form", () => {
    const walk = visitor().ask("/login", { form: PASSWORD, to: "/login" }).follow();
    expect(kinds(walk.track("PHPSESSID"))).toEqual(["born", "carried", "sign-in-failed", "carried"]);
  });

  test("failed at first and then right: one failure, one success", () => {
    const walk = visitor()
      .ask("/login", { form: PASSWORD })
      .ask("/login", { form: PASSWORD, to: "/account", set: { PHPSESSID: B } })
      .follow();
    expect(walk.history().moments.map(({ outcome }) => outcome)).toEqual(["failed", "succeeded"]);
    expect(walk.track("PHPSESSID").state).toBe("signed-in");
  });

  test("where nothing shows how it ended, it stays an attempt", () => {
    const walk = new Walk()
      .ask("/", { set: { PHPSESSID: A } })
      .ask("/login", { form: PASSWORD, to: "/home" })
      .follow();
    const track = walk.track("PHPSESSID");
    expect(kinds(track)).toEqual(["born", "carried", "sign-in-attempt", "carried"]);
    expect([track.state, track.authenticates]).toEqual(["attempted", "unknown"]);
  });

  test("a session born at the sign-in and carried from then on", () => {
    const walk = new Walk()
      .ask("/login")
      .ask("/login", { form: PASSWORD, to: "/home", set: { sessionid: A } })
      .follow();
    const track = walk.track("sessionid");
    expect(kinds(track)).toEqual(["born", "signed-in", "carried"]);
    expect(track.authenticates).toBe("proven");
  });

  test("in the languages of the world, with the form's fields out of sight", () => {
    for (const path of [
      "/anmelden",
      "/%EB%A1%9C%EA%B7%B8%EC%9D%B8",
      "/iniciar-sesion",
      "/users/sign_in",
      "/j_security_check",
      "/connexion.php",
    ]) {
      const walk = new Walk().ask(path, { method: "POST", to: "/home", set: { sessionid: A } }).follow();
      expect([path, walk.history().moments[0]?.outcome]).toEqual([path, "succeeded"]);
    }
  });

  test("the form on a page without any word for it, as the page that sends the form tells", () => {
    const walk = new Walk()
      .ask("/", { set: { door: A } })
      .ask("/inside", { to: "/portal" })
      .follow()
      .ask("/portal/enter", { form: PASSWORD, to: "/inside", set: { door: B }, referer: "/portal" })
      .follow();
    expect(walk.track("door")).toMatchObject({ state: "signed-in", authenticates: "proven", confidence: "observed" });
  });
});

test("a registration that signs in", () => {
  const walk = new Walk()
    .ask("/register", { set: { sessionid: A } })
    .ask("/register", { form: ["email", "password1", "password2"], to: "/welcome", set: { sessionid: B } })
    .follow();
  expect(kinds(walk.track("sessionid"))).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
});

test("a registration that leaves people signed out is no sign-in", () => {
  const walk = new Walk()
    .ask("/register", { set: { sessionid: A } })
    .ask("/register", { form: ["email", "password1", "password2"], to: "/check-your-mail" })
    .follow();
  expect(walk.history().moments).toEqual([]);
});

test("an anonymous session beside the cookie that authenticates", () => {
  const walk = visitor()
    .ask("/login", { form: PASSWORD, to: "/account", set: { auth_ticket: C } })
    .follow()
    .ask("/account/orders");
  const [visit, ticket] = [walk.track("PHPSESSID"), walk.track("auth_ticket")];
  expect(kinds(visit)).toEqual(["born", "carried"]);
  expect([visit.state, visit.authenticates]).toEqual(["anonymous", "unknown"]);
  expect(visit.unknowns.map(({ key }) => key)).toContain("session_unknown_which");
  expect(kinds(ticket)).toEqual(["born", "signed-in", "carried"]);
  expect(ticket.authenticates).toBe("proven");
});

test("a second factor: one sign-in over both steps", () => {
  const walk = new Walk()
    .ask("/mfa", { set: { mfa_session: A } })
    .ask("/mfa/home", { to: "/mfa" })
    .follow()
    .ask("/mfa/login", { form: PASSWORD, to: "/mfa/otp", set: { mfa_session: B }, referer: "/mfa" })
    .follow()
    .ask("/mfa/otp", { form: ["otp"], to: "/mfa/home", set: { mfa_session: C } })
    .follow();
  const { moments } = walk.history();
  expect(moments).toHaveLength(1);
  expect(moments[0]).toMatchObject({ outcome: "succeeded", exchange: "r3.0", proof: "r4.1" });
  const track = walk.track("mfa_session");
  expect(kinds(track)).toEqual(["born", "carried", "rotated", "carried", "rotated", "signed-in", "carried"]);
  expect(track.authenticates).toBe("proven");
});

test("a second factor that fails", () => {
  const walk = new Walk()
    .ask("/login", { form: PASSWORD, to: "/login/2fa", set: { sessionid: A } })
    .follow()
    .ask("/login/2fa", { form: ["otp_token"], status: 403 });
  expect(walk.history().moments.map(({ outcome }) => outcome)).toEqual(["failed"]);
});

describe("an identity provider", () => {
  const AUTHORIZE = "https://id.example/authorize?response_type=code&state=x";

  test("by redirect: the site's own sign-in, and the provider's", () => {
    const walk = new Walk()
      .ask("/account", { to: "/start", set: { sessionid: A } })
      .ask("/start", { to: AUTHORIZE })
      .follow({ set: { idp_session: B } })
      .ask(AUTHORIZE, { form: PASSWORD, to: "https://shop.test/callback?code=1&state=x", set: { idp_session: C } })
      .follow({ to: "/account", set: { sessionid: C } })
      .follow();
    const { moments } = walk.history();
    expect(moments.map(({ site, outcome }) => [site, outcome])).toEqual([
      ["id.example", "succeeded"],
      ["shop.test", "succeeded"],
    ]);
    expect(moments[0]?.evidence.map(({ key }) => key)).toContain("session_success_handed_over");
    expect(kinds(walk.track("sessionid"))).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
  });

  test("in a popup window with a cross-site POST back", () => {
    const walk = new Walk()
      .ask("/", { set: { sessionid: A } })
      .ask("/account", { to: "/login" })
      .follow()
      .ask(AUTHORIZE, { tab: 2 })
      .ask("/signin-oidc", {
        tab: 2,
        form: ["code", "state"],
        initiator: "https://id.example",
        to: "/popup-done",
        set: { sessionid: B },
      })
      .follow()
      .ask("/account");
    const track = walk.track("sessionid");
    expect(kinds(track)).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
    expect([track.authenticates, track.tabs]).toEqual(["proven", [1, 2]]);
  });

  test("that brings an error back", () => {
    const walk = new Walk()
      .ask("/", { set: { sessionid: A } })
      .ask("/callback?error=access_denied&state=x", { to: "/" })
      .follow();
    expect(kinds(walk.track("sessionid"))).toEqual(["born", "carried", "sign-in-failed", "carried"]);
  });
});

test("a passkey: the request for the challenge is no attempt", () => {
  const walk = new Walk()
    .ask("/passkey", { set: { passport_sid: A } })
    .ask("/passkey/options", { method: "POST", type: "xmlhttprequest" })
    .ask("/passkey/verify", { method: "POST", type: "xmlhttprequest", set: { passport_sid: B } })
    .ask("/passkey/home");
  expect(walk.history().moments).toHaveLength(1);
  expect(kinds(walk.track("passport_sid"))).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
});

test("a link by mail", () => {
  const walk = new Walk()
    .ask("/magic-link", { set: { magic_session: A } })
    .ask("/magic-link", { form: ["email"] })
    .ask("/magic-link/verify?token=abcdef123", { to: "/magic-link/inbox", set: { magic_session: B } })
    .follow();
  expect(walk.history().moments).toHaveLength(1);
  expect(kinds(walk.track("magic_session"))).toEqual(["born", "carried", "rotated", "signed-in", "carried"]);
});

test("a mark wins over the guess", () => {
  const walk = new Walk()
    .ask("/", { set: { PHPSESSID: A } })
    .ask("/login", { form: PASSWORD })
    .mark("signed-in")
    .ask("/home");
  const [moment] = walk.history().moments;
  expect([moment?.outcome, moment?.mark !== null, moment?.exchange]).toEqual(["succeeded", true, "r2.0"]);
  expect(walk.track("PHPSESSID").state).toBe("signed-in");
});

test("a mark without any guess stands for itself", () => {
  const walk = new Walk()
    .ask("/", { set: { PHPSESSID: A } })
    .ask("/odd")
    .mark("signed-in")
    .ask("/home");
  expect(kinds(walk.track("PHPSESSID"))).toEqual(["born", "carried", "signed-in", "carried"]);
});
