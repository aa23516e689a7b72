import { describe, expect, test } from "vitest";
import { cookieRows } from "../capture/cookie-rows.ts";
import { sessionHistory } from "../session/track/session-history.ts";
import { audited, found, journey, type Step } from "./journey.fixture.ts";

const OLD = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const NEW = "91B2C3D4E5F60718293A4B5C6D7E8F90";
const line = (value: string): string => `JSESSIONID=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`;

const GATE: readonly Step[] = [
  { url: "https://shop.test/", set: [line(OLD)] },
  { url: "https://shop.test/account", redirect: "https://shop.test/login", pause: 3000 },
  { url: "https://shop.test/login" },
];
const signIn = (set: readonly string[]): readonly Step[] => [
  {
    url: "https://shop.test/login",
    method: "POST",
    fields: ["username", "password"],
    initiator: "https://shop.test",
    set,
    redirect: "https://shop.test/account",
    pause: 9000,
  },
  { url: "https://shop.test/account", initiator: "https://shop.test" },
];
const LOGOUT: Step = { url: "https://shop.test/logout", pause: 9000 };

function judged(steps: readonly Step[]) {
  const record = journey(steps);
  const result = audited(record, { history: sessionHistory(record, cookieRows(record), new Map()) });
  return { ...result, all: found(result) };
}

describe("with the sessions that the tracker finds", () => {
  test("a session that outlives its sign-in unchanged is harm", () => {
    const { all, signedIn } = judged([...GATE, ...signIn([])]);
    expect(signedIn).toBe("proven");
    expect(all["session-not-rotated-on-login"]).toBe("high");
  });

  test.each([
    ["replaces", [line(NEW)]],
    ["deletes", ["JSESSIONID=; Path=/; Max-Age=0"]],
  ])("also where a program signs out at once, and that %s it", (_, set) => {
    const { all } = judged([...GATE, ...signIn([]), { ...LOGOUT, set, pause: 100 }, { url: "https://shop.test/" }]);
    expect(all["session-not-rotated-on-login"]).toBe("high");
  });

  test("a value that the sign-out's own answer gave is none of before that still travels", () => {
    const state = (at: number): readonly string[] => [
      `_shop_session=${NEW}${at}; Path=/; Secure; HttpOnly; SameSite=Lax`,
    ];
    const [open = {}, closed = {}, form = {}] = GATE;
    const [post = {}, account = {}] = signIn(state(3));
    const { all } = judged([
      { ...open, set: state(0) },
      { ...closed, set: state(1) },
      { ...form, set: state(2) },
      post,
      { ...account, set: state(4) },
      { ...LOGOUT, set: state(5) },
      { url: "https://shop.test/account", redirect: "https://shop.test/login" },
      { url: "https://shop.test/login" },
    ]);
    expect(all).not.toHaveProperty("session-reused-after-logout");
  });

  test("a renewed one is not", () => {
    const { all, signedIn, coverage } = judged([...GATE, ...signIn([line(NEW)])]);
    expect(signedIn).toBe("proven");
    expect(all).not.toHaveProperty("session-not-rotated-on-login");
    expect(coverage.find(({ item }) => item === "7.2.4")?.state).toBe("partly");
  });

  test("a sign-in from elsewhere that succeeded without the old session is accused of nothing", () => {
    const back: Step = {
      url: "https://shop.test/saml/acs",
      method: "POST",
      fields: ["SAMLResponse", "RelayState"],
      initiator: "https://login.test",
      cookie: null,
      pause: 9000,
    };
    const works = [
      ...GATE,
      { ...back, set: [line(NEW)], redirect: "https://shop.test/account" },
      { url: "https://shop.test/account", initiator: "https://login.test" },
    ];
    expect(judged([...GATE, { ...back, status: 400 }]).all).toHaveProperty("sign-in-callback-withheld");
    expect(judged(works).all).not.toHaveProperty("sign-in-callback-withheld");
  });

  test("a sign-out that leaves the cookie is found, and one that deletes it is not", () => {
    const walk = [...GATE, ...signIn([line(NEW)])];
    const left = judged([...walk, LOGOUT, { url: "https://shop.test/" }]).all;
    const gone = judged([
      ...walk,
      { ...LOGOUT, set: ["JSESSIONID=; Path=/; Max-Age=0"] },
      { url: "https://shop.test/" },
    ]);
    expect(left).toHaveProperty("logout-does-not-clear");
    expect(gone.all).not.toHaveProperty("logout-does-not-clear");
    expect(gone.coverage.find(({ item }) => item === "7.4.1")?.state).toBe("partly");
  });

  test("a value of before the sign-out that is given out again is harm", () => {
    const walk = [...GATE, ...signIn([line(NEW)]), { ...LOGOUT, set: ["JSESSIONID=; Path=/; Max-Age=0"] }];
    const again = judged([...walk, { url: "https://shop.test/", set: [line(NEW)] }]).all;
    const another = judged([...walk, { url: "https://shop.test/", set: [line(OLD.replace("6", "7"))] }]).all;
    expect(again["session-reused-after-logout"]).toBe("high");
    expect(another).not.toHaveProperty("session-reused-after-logout");
  });

  test("pages that the browser may keep count only while somebody is signed in", () => {
    const walk = [...GATE, ...signIn([line(NEW)]), { ...LOGOUT, set: [line(OLD.replace("6", "7"))] }];
    const pages = { headers: { "content-type": "text/html" } };
    const { findings } = judged([
      ...walk.map((step) => ({ ...step, ...pages })),
      { url: "https://shop.test/", ...pages, pause: 5000 },
    ]);
    const kept = findings.find(({ rule }) => rule === "authenticated-page-cacheable");
    expect(kept?.subjects[0]?.message.params).toEqual(["shop.test", "1"]);
  });

  test("a session over http is harm once somebody signed in with it", () => {
    const bare = (value: string): string => line(value).replace(" Secure;", "");
    const steps = [...GATE.map((step) => ({ ...step, ...(step.set && { set: [bare(OLD)] }) })), ...signIn([bare(NEW)])];
    const { all } = judged([...steps, { url: "http://shop.test/old", pause: 5000 }]);
    expect(all["session-sent-in-clear"]).toBe("high");
  });
});
