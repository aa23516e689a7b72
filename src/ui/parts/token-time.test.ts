import { expect, it } from "vitest";
import { formats } from "../i18n/formats.ts";
import { tokenTimeText } from "./token-time.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");
const text = (time: number, kind: "issued" | "expires" | "other") => tokenTimeText(time, kind, NOW, t, formats("en"));

it("says how far a time is from now", () => {
  expect(text(NOW + 12 * 60_000, "expires")).toBe("token_expires_in 12 min");
  expect(text(NOW - 3 * 3_600_000, "expires")).toBe("token_expired_ago 3 hours");
  expect(text(NOW - 60_000, "issued")).toBe("token_issued_ago 1 min");
  expect(text(NOW + 60_000, "other")).toBe("token_time_in 1 min");
});
