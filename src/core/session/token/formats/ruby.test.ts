import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";

// Made on 2026-11-22 by the packages of Debian 12, with secrets that were made for it.

/** ActiveSupport 6.1.7.10: MessageEncryptor and MessageVerifier as Rails sets them up, and CGI.escape. */
const RAILS = {
  gcm: "3NScamxvf0KbUvcEqKL0cg1rn19%2FX1ySOnsVlhNNWGBWI9mzEa1XT3yISohTkUrkhQnghcMmxO%2FFHXNTyjZoG6fLFn%2BmGU9IurOz%2Bq3g2dOOI4GO1XIbzXIe7D%2BEBfFKxjFvj1%2BcZdJMcSOGJA%3D%3D--isoALqEdgBhX3sdM--vJfx%2BzzG%2BL0DuSSBm8DcQg%3D%3D",
  cbc: "dkc2WTlvTis1RFNxVkJJaUdwMWt5Ym5pN2lQcXk0ZmZPTUFZeDFFemFVeTBpT3VPTFZ2Zm5Hb2Rya0QwU2EyLy0tdjJLQjB6TzZCOFJxWWx1a2F3and6dz09--252914e41e22aed6cca889a1f22b6b81533d1cff",
  signed: "eyJzZXNzaW9uX2lkIjoiMGFmMSIsInVzZXJfaWQiOjd9--c10425969f4e88cef5a8071f4ccd50f8a4fbe143",
  /** With `purpose: "cookie.user_id", expires_at: Time.utc(2026, 12, 1)`. */
  wrapped:
    "eyJfcmFpbHMiOnsibWVzc2FnZSI6ImV5SnpaWE56YVc5dVgybGtJam9pTUdGbU1TSXNJblZ6WlhKZmFXUWlPamQ5IiwiZXhwIjoiMjAyNi0xMi0wMVQwMDowMDowMC4wMDBaIiwicHVyIjoiY29va2llLnVzZXJfaWQifX0%3D--4b03f7bae3eb43a3348045dead93559a042a4d117",
  /** `{"user_id" => 7, :flash => nil, "l" => [1, 300, -5, true]}` with serializer Marshal and digest SHA256. */
  marshal:
    "BAh7CEkiDHVzZXJfaWQGOgZFVGkMOgpmbGFzaDBJIgZsBjsAVFsJaQZpAiwBafZU--eda8d471db81433e55184b261be103a31ff99eaffaba3e0723acd60812ce0800",
};

/** Rack 2.2.22: Rack::Session::Cookie around an application that sets user and count. */
const RACK =
  "BAh7CEkiD3Nlc3Npb25faWQGOgZFVG86HVJhY2s6OlNlc3Npb246OlNlc3Npb25JZAY6D0BwdWJsaWNfaWRJIkVkNDhiNmQ0ODQyZDk1ODE0YzFmOGEwZGEyMzM4ZGYzYjExMmQzNjUxYTkyMmZjMzI2MWZmMzQyMGRkZWRiNmNiBjsARkkiCXVzZXIGOwBUSSIIYWRhBjsAVEkiCmNvdW50BjsAVGkI--658484a675139b6c513cf1b7e48887f70e0269b4";

describe("rails-encrypted", () => {
  it.each(["gcm", "cbc"] as const)("is sealed: %s", (kind) => {
    expect(readToken(RAILS[kind], TOOLS)).toMatchObject({ format: "rails-encrypted", state: "client-sealed" });
  });

  it("keeps its places in the percent-encoded value", () => {
    expect(partTexts(RAILS.gcm, readToken(RAILS.gcm, TOOLS)).slice(1)).toEqual([
      ["iv", "isoALqEdgBhX3sdM"],
      ["tag", "vJfx%2BzzG%2BL0DuSSBm8DcQg%3D%3D"],
    ]);
  });
});

describe("rails-signed", () => {
  it("reads JSON", () => {
    const reading = readToken(RAILS.signed, TOOLS);
    expect(reading).toMatchObject({ format: "rails-signed", state: "client-readable", product: "Ruby on Rails" });
    expect(claimText(reading, "user_id")).toBe("7");
  });

  it("reads what lies around a message: purpose and expiry", () => {
    const value = RAILS.wrapped.slice(0, -1);
    const reading = readToken(value, TOOLS);
    expect(reading?.expiresAt).toBe(Date.UTC(2026, 11, 1));
    expect(claimText(reading, "_rails.pur")).toBe("cookie.user_id");
    expect(claimText(reading, "session_id")).toBe("0af1");
  });

  it("reads Marshal and says so", () => {
    const reading = readToken(RAILS.marshal, TOOLS);
    expect(claimText(reading, "user_id")).toBe("7");
    expect(claimText(reading, "flash")).toBe("null");
    expect(claimText(reading, "l")).toBe("1, 300, -5, true");
    expect(reading?.notes).toContainEqual({ key: "token_note_marshal" });
  });

  it("reads the session of Rack with its object", () => {
    const reading = readToken(RACK, TOOLS, { name: "rack.session" });
    expect(reading).toMatchObject({ format: "rails-signed" });
    expect(claimText(reading, "session_id.class")).toBe("Rack::Session::SessionId");
    expect(claimText(reading, "user")).toBe("ada");
    expect(claimText(reading, "count")).toBe("3");
  });

  it("reads Marshal without a signature", () => {
    const [message = ""] = RAILS.marshal.split("--");
    expect(readToken(message, TOOLS)).toMatchObject({ format: "ruby-marshal", state: "client-readable" });
  });

  it("falls over no broken dump", () => {
    const octets = [...Buffer.from(RACK.split("--")[0] ?? "", "base64")];
    for (let at = 0; at < octets.length; at++) {
      const broken = Buffer.from(octets.with(at, 255)).toString("base64");
      expect(() => readToken(broken, TOOLS)).not.toThrow();
    }
  });
});
