import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, TOOLS } from "../token.fixture.ts";

describe("big-ip", () => {
  // The examples of F5's article K6917.
  it.each([
    ["1677787402.36895.0000", "10.1.1.100", "8080", undefined],
    ["rd5o00000000000000000000ffffc0000201o80", "192.0.2.1", "80", "5"],
    ["vi20010112000000000000000000000030.20480", "[2001:112:0:0:0:0:0:30]", "80", undefined],
    ["rd3o20010112000000000000000000000030o80", "[2001:112:0:0:0:0:0:30]", "80", "3"],
  ])("%s is %s port %s", (value, address, port, domain) => {
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "big-ip", confidence: "observed" });
    expect(claimText(reading, "address")).toBe(address);
    expect(claimText(reading, "port")).toBe(port);
    expect(claimText(reading, "route-domain")).toBe(domain);
  });

  it("is sealed where it is encrypted, and nothing where the numbers are too large", () => {
    expect(readToken("!kQ3b9mLbE7dR0Zk2n3WcT5xVhYp8uJfGa1B4kPz9=", TOOLS, { name: "BIGipServerpool" })).toMatchObject({
      state: "client-sealed",
    });
    expect(readToken("9999999999.36895.0000", TOOLS)?.format).not.toBe("big-ip");
  });
});

describe("other balancers", () => {
  it.each([
    ["AWSALBCORS", "k".repeat(120), "aws-balancer"],
    ["GCLB", '"CNiW1bqJ5fKqXw"', "gclb"],
    ["ARRAffinitySameSite", "9e107d9d372bb6826bd81d3542a419d69e107d9d372bb6826bd81d3542a419d6", "arr-affinity"],
  ])("%s is known by its name", (name, value, format) => {
    expect(readToken(value, TOOLS, { name })).toMatchObject({ format, confidence: "likely" });
    expect(readToken(value, TOOLS)?.format).not.toBe(format);
  });
});

describe("counting and consent", () => {
  it("reads Google Analytics and the Meta Pixel", () => {
    expect(readToken("GA1.2.123456789.1700000000", TOOLS)).toMatchObject({
      format: "google-analytics",
      issuedAt: 1_700_000_000_000,
    });
    expect(readToken("GS2.1.s1763817451$o3$g1$t1763817460$j51$l0$h0", TOOLS)?.claims.map(({ time }) => time)).toEqual([
      1_763_817_451_000, 1_763_817_460_000,
    ]);
    expect(readToken("fb.1.1763817451000.1098115397", TOOLS)).toMatchObject({
      format: "meta-pixel",
      issuedAt: 1_763_817_451_000,
    });
  });

  it("reads the times and the language of a consent string", () => {
    // The example of the specification, "Transparency and Consent String with Global Vendor & CMP List Formats".
    const value =
      "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAAQAIAgEAACEAAAAAgAQBAAAAAAAGBAAgAAAAAAAFAAECAAAgAAQARAEQAAAAAJAAIAAgAAAYQEAAAQmAgBC3ZAYzUw";
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "tcf", state: "client-readable" });
    expect(claimText(reading, "language")).toBe("EN");
    expect(claimText(reading, "created")?.slice(0, 10)).toBe("2020-02-20");
  });

  it("reads what OneTrust keeps", () => {
    const value =
      "isGpcEnabled=0&datestamp=Sun+Nov+22+2026+12%3A00%3A00+GMT%2B0000+(Coordinated+Universal+Time)&version=202411.1.0&groups=C0001%3A1%2CC0002%3A0";
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "onetrust" });
    expect(claimText(reading, "groups")).toBe("C0001:1,C0002:0");
    expect(reading?.claims.find(({ path }) => path === "datestamp")?.time).toBe(Date.UTC(2026, 10, 22, 12));
  });
});
