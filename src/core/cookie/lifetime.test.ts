import { describe, expect, it } from "vitest";
import { lifetimeOf } from "./lifetime.ts";

describe("lifetime", () => {
  const now = 1_000_000;

  it("is that of the session without a valid attribute", () => {
    expect(lifetimeOf({ maxAge: null, expiresCapped: null }, now)).toEqual({
      lifetime: "session",
      expires: null,
      deletes: false,
    });
  });

  it("is that of Max-Age before Expires, at most 400 days", () => {
    expect(lifetimeOf({ maxAge: 5, expiresCapped: 1 }, now).expires).toBe(now + 5000);
    expect(lifetimeOf({ maxAge: Number.MAX_SAFE_INTEGER, expiresCapped: null }, now).expires).toBe(
      now + 34_560_000_000,
    );
    expect(lifetimeOf({ maxAge: null, expiresCapped: now + 1 }, now)).toMatchObject({
      expires: now + 1,
      deletes: false,
    });
  });

  it("deletes when it is over already", () => {
    expect(lifetimeOf({ maxAge: 0, expiresCapped: null }, now).deletes).toBe(true);
    expect(lifetimeOf({ maxAge: null, expiresCapped: now }, now).deletes).toBe(true);
  });
});
