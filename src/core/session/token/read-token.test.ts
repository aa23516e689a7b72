import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readToken } from "./read-token.ts";
import { TOKEN_FORMATS } from "./registry.ts";
import { TOOLS } from "./token.fixture.ts";
import type { TokenReading } from "./token-reading.ts";

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What holds of every reading: parts in order inside the value, times that a Date can hold, few claims. */
function holds(value: string, reading: TokenReading | null): void {
  if (reading === null) return;
  let end = 0;
  for (const part of reading.parts) {
    expect(part.start).toBeGreaterThanOrEqual(end);
    expect(part.end).toBeGreaterThan(part.start);
    end = part.end;
  }
  expect(end).toBeLessThanOrEqual(value.length);
  expect(reading.claims.length).toBeLessThanOrEqual(220);
  const times = [reading.issuedAt, reading.expiresAt, ...reading.claims.map(({ time }) => time)];
  for (const time of times) expect(time === null || !Number.isNaN(new Date(time).getTime())).toBe(true);
}

const REAL = [
  `${base64({ alg: "HS256" })}.${base64({ sub: "a", exp: 1_900_000_000, deep: [{ a: [{ b: 1 }] }] })}.c2ln`,
  ".eJyrViotTi2Kz0xRsjIx0lHKyy9JLVayUirJSFUoTsxNVSjPL0opVsgvSy1SSMxLgTLSEzPzFEaVDLASpVoAWMyfaw.awMW7g.qP_NKW8HLCw_Oo2xOWnxY5OzAls",
  "blue:1xVALO:57d2JNeuk3NCCmvZLvjEOs95p98GUckIcffnhsme-_Q",
  "BAh7CEkiDHVzZXJfaWQGOgZFVGkMOgpmbGFzaDBJIgZsBjsAVFsJaQZpAiwBafZU--eda8d471db81433e55184b261be103a31ff99eaffaba3e0723acd60812ce0800",
  "a:2:{s:4:%22user%22;s:3:%22ada%22;s:1:%22n%22;a:2:{i:0;i:1;i:1;N;}}",
  "v4.public.eyJzdWIiOiJhZGEiLCJyb2xlIjoiYWRtaW4ifQ.eyJraWQiOiJrMSJ9",
  "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAAQAIAgEAACEAAAAAgAQBA",
  "rd5o00000000000000000000ffffc0000201o80",
  "rO0ABXNyAARDYXJ0e0boZ0q7654CAAJJAAFuTAAFb3duZXJ0ABJMamF2YS9sYW5nL1N0cmluZzt4cAAAAAN0AANhZGE=",
  "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  "CfDJ8AABAgMEBQYHCAkKCwwNDg8HBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",
];

describe("readToken", () => {
  it("has nothing to say about plain words and opaque ids", () => {
    for (const value of ["dark", "", "k3j5x8q1z0aB9dF2gH7w", "100%", "en-US", "true", "a.b.c", "0", "----"]) {
      expect(readToken(value, TOOLS)).toBeNull();
    }
  });

  it("reads percent-encoding, and JSON inside it", () => {
    expect(readToken("a%20b", TOOLS)).toMatchObject({ format: "url-text", parts: [{ start: 0, end: 5, text: "a b" }] });
    expect(readToken(encodeURIComponent('{"a":{"b":[1,2]}}'), TOOLS)).toMatchObject({
      format: "json",
      claims: [{ path: "a.b", text: "1, 2" }],
    });
    expect(readToken('"{"a":1}"', TOOLS)).toMatchObject({ format: "json", parts: [{ start: 1, end: 8 }] });
  });

  it("reads base64 when it holds text", () => {
    expect(readToken("aGVsbG8gd29ybGQ=", TOOLS)).toMatchObject({
      format: "base64-text",
      parts: [{ text: "hello world" }],
    });
    expect(readToken(base64({ cart: [1, 2] }), TOOLS)).toMatchObject({ format: "base64-json" });
  });

  it("reads fields and numbers that are times", () => {
    expect(readToken("a=1&seen_at=1763817451", TOOLS)).toMatchObject({
      format: "form",
      claims: [
        { path: "a", text: "1", time: null },
        { path: "seen_at", time: 1_763_817_451_000 },
      ],
    });
    expect(readToken("1763817451000", TOOLS)).toMatchObject({
      format: "time-text",
      claims: [{ time: 1_763_817_451_000 }],
    });
    expect(readToken("x.1763817451", TOOLS)?.parts).toMatchObject([{ name: "timestamp", start: 2, end: 12 }]);
  });

  it("counts no claims beyond what anybody reads", () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, 1]));
    expect(readToken(JSON.stringify(many), TOOLS)).toBeNull();
    const some = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 1]));
    expect(readToken(JSON.stringify(some), TOOLS)?.claims).toHaveLength(100);
  });

  it("opens nothing that is nested without end, or that grows without end", () => {
    expect(readToken("[".repeat(4000), TOOLS)).toBeNull();
    expect(readToken(`${"[".repeat(2000)}${"]".repeat(2000)}`, TOOLS)).toBeNull();
    // A list that holds links to itself, two thousand times.
    const links = Buffer.concat([Buffer.from([4, 8, 0x5b, 2, 0xd0, 7]), Buffer.from("@\0".repeat(2000))]);
    expect(readToken(links.toString("base64"), TOOLS)?.format).not.toBe("ruby-marshal");
    const fewer = Buffer.concat([Buffer.from([4, 8, 0x5b, 2, 0xe8, 3]), Buffer.from("@\0".repeat(1000))]);
    expect(readToken(fewer.toString("base64"), TOOLS)?.claims).toHaveLength(1);
  });

  it("holds its promises for any text", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ maxLength: 300 }),
      fc.base64String(),
      fc.json(),
      fc.webUrl().map(encodeURIComponent),
    );
    const names = fc.constantFrom(
      "",
      "JSESSIONID",
      "PHPSESSID",
      "CFID",
      "session",
      "session.sig",
      "BIGipServer",
      "AWSALB",
    );
    fc.assert(
      fc.property(anything, names, (value, name) => holds(value, readToken(value, TOOLS, { name }))),
      { numRuns: 2000 },
    );
  });

  it("holds its promises for real tokens with some characters changed", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...REAL), changes, (token, edits) => {
        const value = edits.reduce((text, [at, put]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + put + text.slice(place + put.length);
        }, token);
        holds(value, readToken(value, TOOLS));
      }),
      { numRuns: 3000 },
    );
  });

  it("has one id for each format", () => {
    expect(new Set(TOKEN_FORMATS.map(({ id }) => id)).size).toBe(TOKEN_FORMATS.length);
  });
});
