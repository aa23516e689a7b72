import { describe, expect, it } from "vitest";
import { durationParts } from "./duration.ts";
import { formats } from "./formats.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe("formats", () => {
  it.each([
    [18 * MINUTE, "18 min", "18분"],
    [90 * MINUTE, "2 hours", "2시간"],
    [400 * DAY, "13 months", "13개월"],
    [3 * 365.25 * DAY, "3 years", "3년"],
    [36 * 60 * MINUTE, "2 days", "2일"],
  ])("writes %d ms by its largest unit", (length, english, korean) => {
    expect(formats("en").duration(length)).toBe(english);
    expect(formats("ko").duration(length)).toBe(korean);
  });

  it("writes sizes", () => {
    expect(formats("en").bytes(18_240)).toBe("18.2 kB");
    expect(formats("en").bytes(640)).toBe("640 bytes");
    expect(formats("en").bytes(2_500_000)).toBe("2.5 MB");
  });

  it("keeps a 24-hour clock", () => {
    const time = new Date(2026, 0, 2, 9, 12, 4, 120).getTime();
    expect(formats("en").clock(time)).toBe("09:12");
    expect(formats("en").exactClock(time)).toBe("09:12:04.120");
    expect(formats("en").clock(new Date(2026, 0, 2, 0, 5).getTime())).toBe("00:05");
  });

  it("falls over no time", () => {
    expect(formats("en").dateTime(Number.NaN)).toBe("–");
    expect(() => formats("en").dateTime(Number.POSITIVE_INFINITY)).not.toThrow();
    expect(() => formats("en").dateTime(-1e300)).not.toThrow();
  });
});

describe("durationParts", () => {
  it("rounds before it chooses", () => {
    expect(durationParts(59_900)).toEqual({ value: 1, unit: "minute" });
    expect(durationParts(29_400)).toEqual({ value: 29, unit: "second" });
    expect(durationParts(-5)).toEqual({ value: 0, unit: "second" });
  });
});
