import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";

// Made on 2026-11-22 by the packages of Debian 12, with secrets that were made for it.
const MADE = Date.UTC(2026, 10, 22, 16, 23, 10);

/** Flask 2.2.2 with itsdangerous 2.1.2: `SecureCookieSessionInterface().get_signing_serializer(app).dumps({…})`. */
const FLASK = {
  plain: "eyJ1c2VyX2lkIjo0MiwiX2ZyZXNoIjp0cnVlLCJjYXJ0IjpbImEiLCJiIl19.awMW7g.dTWc0A_bfTae-wWoBsv821u3p5c",
  compressed:
    ".eJyrViotTi2Kz0xRsjIx0lHKyy9JLVayUirJSFUoTsxNVSjPL0opVsgvSy1SSMxLgTLSEzPzFEaVDLASpVoAWMyfaw.awMW7g.qP_NKW8HLCw_Oo2xOWnxY5OzAls",
  tagged:
    ".eJyrVspMUbKqVlIoVbJSMjU1SLUwMTBINbJMMjFMMUk0NzQzMTEzMzU1AYoaGCjV6iiVgFUDyWhDHaNYoABEO5BUCi7N01EwMlLwyy9TMDIwMlMwNLIyMAAiBXffEJDeJLBSIKkUGe5pq1RbCwCvsh8N.awMW7g.2KfiiQVS0FZiERYB5NtaVHHWSR8",
};

/** Django 3.2.25: `signing.dumps({…})`, `get_cookie_signer(salt="colour").sign("blue")`, `SessionStore()._get_new_session_key()`. */
const DJANGO = {
  dumps:
    "eyJfYXV0aF91c2VyX2lkIjoiNyIsIl9hdXRoX3VzZXJfYmFja2VuZCI6ImRqYW5nby5jb250cmliLmF1dGguYmFja2VuZHMuTW9kZWxCYWNrZW5kIn0:1xVALO:LaDB3IPV8qrH247l47Y1KYRp4R1YVbEv37vO_tiU2dM",
  compressed:
    ".eJyrVirPL0opVrJSKslIVShOzE1VAAso5JelFikk5qVAGemJmXkKo0oGWIlSLQCJlZt2:1xVALO:Haqve2__L__LqCSSGtGlSz1uOyX610xmLDooup0UI0M",
  cookie: "blue:1xVALO:57d2JNeuk3NCCmvZLvjEOs95p98GUckIcffnhsme-_Q",
  key: "w2fdgzgd7xypvd92pmwev8uqanmio42f",
};

describe("flask", () => {
  it("reads the session, its time and its signature", () => {
    const reading = readToken(FLASK.plain, TOOLS);
    expect(reading).toMatchObject({ format: "flask", state: "client-readable", confidence: "observed" });
    expect(Math.abs((reading?.issuedAt ?? 0) - MADE)).toBeLessThan(120_000);
    expect(claimText(reading, "user_id")).toBe("42");
    expect(partTexts(FLASK.plain, reading).map(([, text]) => text)).toEqual(FLASK.plain.split("."));
  });

  it("inflates what is compressed", () => {
    const reading = readToken(FLASK.compressed, TOOLS);
    expect(claimText(reading, "user_id")).toBe("42");
    expect(claimText(reading, "notes")).toContain("the same words over and over again the same");
    expect(partTexts(FLASK.compressed, reading).map(([, text]) => text)).toEqual(FLASK.compressed.slice(1).split("."));
  });

  it("is still known where nothing inflates", () => {
    expect(readToken(FLASK.compressed, {})).toMatchObject({ format: "flask", confidence: "likely", claims: [] });
  });

  it("takes off the tags of what JSON has no form for", () => {
    const reading = readToken(FLASK.tagged, TOOLS);
    expect(claimText(reading, "id")).toBe("550e8400e29b41d4a716446655440000");
    expect(claimText(reading, "t")).toBe("1, 2");
  });

  it("counts from 2011 where itsdangerous did so before 1.1", () => {
    const stamp = Buffer.alloc(4);
    stamp.writeUInt32BE(MADE / 1000 - 1_293_840_000);
    const [payload, , signature] = FLASK.plain.split(".");
    const reading = readToken(`${payload}.${stamp.toString("base64url")}.${signature}`, TOOLS);
    expect(reading).toMatchObject({ format: "flask", issuedAt: MADE });
    expect(reading?.notes).toContainEqual({ key: "token_note_old_epoch" });
  });
});

describe("django", () => {
  it("reads a signed object, plain and compressed", () => {
    const reading = readToken(DJANGO.dumps, TOOLS);
    expect(reading).toMatchObject({ format: "django-signed", state: "client-readable" });
    expect(Math.abs((reading?.issuedAt ?? 0) - MADE)).toBeLessThan(120_000);
    expect(claimText(reading, "_auth_user_id")).toBe("7");
    expect(claimText(readToken(DJANGO.compressed, TOOLS), "words")).toContain("over and over");
  });

  it("reads a signed cookie", () => {
    const reading = readToken(DJANGO.cookie, TOOLS);
    expect(reading?.parts.map(({ name, text }) => [name, text])[0]).toEqual(["payload", "blue"]);
    expect(reading).toMatchObject({ format: "django-signed" });
  });

  it("knows the key of a session, and by its name better", () => {
    expect(readToken(DJANGO.key, TOOLS)).toMatchObject({ format: "django-session", confidence: "check" });
    expect(readToken(DJANGO.key, TOOLS, { name: "sessionid" })).toMatchObject({ confidence: "likely" });
  });
});
