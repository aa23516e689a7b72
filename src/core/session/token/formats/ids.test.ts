import { ObjectId } from "bson";
import KSUID from "ksuid";
import { ulid } from "ulid";
import { NIL, v1, v3, v4, v5, v6, v7 } from "uuid";
import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, TOOLS } from "../token.fixture.ts";

const MADE = Date.UTC(2026, 10, 22, 12, 0, 0);
const NODE = Uint8Array.of(0x02, 0x42, 0xac, 0x11, 0x00, 0x02);

describe("ids of the libraries that make them", () => {
  it.each([
    ["1", v1({ msecs: MADE, node: NODE, clockseq: 0x1234 })],
    ["6", v6({ msecs: MADE, node: NODE, clockseq: 0x1234 })],
  ])("UUID version %s has time, counter and machine", (version, value) => {
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "uuid-time", issuedAt: MADE });
    expect(claimText(reading, "version")).toBe(version);
    expect(claimText(reading, "node")).toBe("02:42:ac:11:00:02");
    expect(claimText(reading, "clock-sequence")).toBe(String(0x1234));
    expect(reading?.notes).toEqual([{ key: "token_note_predictable" }, { key: "token_note_node_address" }]);
  });

  it("UUID version 1 says where the machine is a random number", () => {
    expect(readToken(v1(), TOOLS)?.notes).toContainEqual({ key: "token_note_node_random" });
  });

  it("UUIDs of the other versions", () => {
    expect(readToken(v4(), TOOLS)).toMatchObject({ format: "uuid-random", claims: [{ path: "version", text: "4" }] });
    expect(readToken(v7({ msecs: MADE }), TOOLS)).toMatchObject({ format: "uuid-unix-time", issuedAt: MADE });
    expect(readToken(`{${v7({ msecs: MADE })}}`, TOOLS)?.parts.map(({ start, end }) => [start, end])).toEqual([
      [1, 14],
      [16, 37],
    ]);
    for (const value of [v3("a", v3.URL), v5("a", v5.URL)]) {
      expect(readToken(value, TOOLS)).toMatchObject({ format: "uuid-other", notes: [{ key: "token_note_name_hash" }] });
    }
    expect(readToken(NIL, TOOLS)).toMatchObject({ format: "uuid-other", notes: [] });
  });

  it("ULID, KSUID and ObjectId tell when they were made", () => {
    expect(readToken(ulid(MADE), TOOLS)).toMatchObject({ format: "ulid", issuedAt: MADE });
    expect(readToken(KSUID.randomSync(new Date(MADE)).string, TOOLS)).toMatchObject({
      format: "ksuid",
      issuedAt: MADE,
    });
    expect(readToken(ObjectId.createFromTime(MADE / 1000).toHexString(), TOOLS)).toMatchObject({
      format: "object-id",
      issuedAt: MADE,
      confidence: "check",
    });
  });

  it("a snowflake is read by the epochs that are known", () => {
    // Discord's rule, "Snowflake ID Format Structure" of its API reference: (175928847299117063 >> 22) + 1420070400000.
    const reading = readToken("175928847299117063", TOOLS);
    expect(reading).toMatchObject({ format: "snowflake", confidence: "check", issuedAt: null });
    expect(reading?.claims).toContainEqual({
      path: "made-discord",
      text: "2016-04-30T11:18:25.796Z",
      time: 1_462_015_105_796,
      meaning: { key: "token_fact_made_discord" },
    });
  });

  it("what could be a hash is only said to be possible", () => {
    expect(readToken("9e107d9d372bb6826bd81d3542a419d6", TOOLS)).toMatchObject({
      format: "hash",
      confidence: "check",
      notes: [{ key: "token_note_maybe_hash", params: ["MD5"] }],
    });
    expect(readToken("0".repeat(32), TOOLS)).toBeNull();
  });
});
