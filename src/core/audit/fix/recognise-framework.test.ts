import { describe, expect, test } from "vitest";
import { journey } from "../journey.fixture.ts";
import { RECORD_RULES } from "../record-registry.ts";
import { RULES } from "../registry.ts";
import { ASPECTS } from "./framework.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { recogniseFrameworks, settingFor } from "./recognise-framework.ts";

function recognised(cookie: string, headers: Readonly<Record<string, string>> = {}) {
  const exchange = journey([{ headers }]).exchanges[0] ?? null;
  return recogniseFrameworks(cookie, exchange).map(({ framework }) => framework.id);
}

describe("recogniseFrameworks", () => {
  test.each([
    ["connect.sid", "express"],
    ["__Host-connect.sid", "express"],
    ["SESSION", "spring-boot"],
    ["JSESSIONID", "tomcat"],
    ["PHPSESSID", "php"],
    ["sessionid", "django"],
    ["_shop_session", "rails"],
    ["laravel_session", "laravel"],
    [".AspNetCore.Session", "aspnet-core"],
    ["express:sess", "cookie-session"],
    ["remember_token", "flask-login"],
    ["laravel-session", "laravel"],
    ["__Secure-authjs.session-token.0", "authjs"],
  ])("knows %s", (cookie, id) => expect(recognised(cookie)[0]).toBe(id));

  test("reads what the answer says, and puts the proxy last", () => {
    const headers = { server: "nginx/1.27.0", "x-powered-by": "PHP/8.3.1" };
    expect(recognised("id", headers)).toEqual(["php", "nginx"]);
    expect(recognised("connect.sid", headers)).toEqual(["express", "php", "nginx"]);
    expect(recognised("session", { "x-powered-by": "Express" })).toEqual(["express", "flask"]);
  });

  test("knows nothing of what nothing shows", () => {
    expect(recognised("id", { server: "cloudflare" })).toEqual([]);
    expect(recogniseFrameworks("id", null)).toEqual([]);
  });
});

describe("settings", () => {
  test("name a place, a text and a page of documentation each", () => {
    for (const { settings } of FRAMEWORKS) {
      for (const aspect of ASPECTS) {
        const setting = settings[aspect];
        if (setting === undefined) continue;
        expect([setting.place, setting.code].every((text) => text !== "")).toBe(true);
        expect(setting.url).toMatch(/^https:\/\//);
      }
    }
  });

  test("are found by the rule that they mend", () => {
    const django = FRAMEWORKS.find(({ id }) => id === "django");
    if (django === undefined) throw new Error("no Django");
    expect(settingFor(django, "session-not-rotated-on-login")?.code).toBe("request.session.cycle_key()");
    expect(settingFor(django, "comma-joined")).toBeNull();
    const some = [...RULES, ...RECORD_RULES].filter(({ id }) => settingFor(django, id) !== null);
    expect(some.length).toBe(24);
  });

  test("tell how long the browser keeps a cookie from how long the server waits", () => {
    const spring = FRAMEWORKS.find(({ id }) => id === "spring-boot");
    if (spring === undefined) throw new Error("no Spring Boot");
    expect(settingFor(spring, "session-cookie-persistent")?.code).toBe("server.servlet.session.cookie.max-age=-1");
    expect(settingFor(spring, "session-idle-long")?.code).toBe("server.servlet.session.timeout=30m");
    expect(settingFor(spring, "session-absolute-long")).toBeNull();
  });
});
