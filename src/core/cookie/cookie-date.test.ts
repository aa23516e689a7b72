import { describe, expect, it } from "vitest";
import type { ByteString } from "../bytes/byte-string.ts";
import type { ProfileId } from "./profiles/profile.ts";
import { PROFILES } from "./profiles/registry.ts";

/** Time of a date in ISO form, or the branch that refused it. */
function read(text: string, id: ProfileId): string {
  const { time, fault } = PROFILES[id].parseDate(text as ByteString);
  return time === null ? `${fault}` : new Date(time).toISOString().slice(0, 19);
}

const SAME = "2027-07-24T22:30:27";

describe("a date is read by the RFC, Chromium and Firefox as", () => {
  it.each([
    ["Sat, 24 Jul 2027 22:30:27 GMT", SAME, SAME, SAME],
    ["Saturday, 24-Jul-27 22:30:27 GMT", SAME, SAME, SAME],
    ["Sat Jul 24 22:30:27 2027", SAME, SAME, SAME],
    ["24 JULY 2027 22:30:27", SAME, SAME, SAME],
    ["24 Jul 2027 22:30:27 +0200", SAME, SAME, "2027-07-24T20:30:27"],
    ["24 Jul 2027 22:30:27 PST", SAME, SAME, "2027-07-25T06:30:27"],
    ["24 Jul 2027 22:30:27 GMT+0100", SAME, SAME, "2027-07-24T21:30:27"],
    ["30 Feb 2027 10:00:00", "expires-no-such-date", "expires-no-such-date", "2027-03-02T10:00:00"],
    ["24 Jul 2027 24:30:00", "expires-time-out-of-range", "expires-time-out-of-range", "2027-07-25T00:30:00"],
    ["24 Jul 2027", "expires-without-time", "expires-without-time", "2027-07-24T00:00:00"],
    // NSPR reads a space for a digit of the seconds: 22:30 less 16 seconds.
    ["24 Jul 2027 22:30 GMT", "expires-without-time", "expires-without-time", "2027-07-24T22:29:44"],
    ["24 Jul 2027 22:30\xe9", "expires-without-time", "expires-without-time", "2027-07-24T22:28:49"],
    ["24 Jul 2027 10:30:00 pm", "2027-07-24T10:30:00", "2027-07-24T10:30:00", "2027-07-24T22:30:00"],
    ["07/24/2027 22:30:27", "expires-without-month", "expires-without-month", SAME],
    ["24/7/27 22:30:27", "expires-without-month", "expires-without-month", SAME],
    ["99/7/4 1:2:3", "expires-without-month", "expires-without-month", "1999-07-04T01:02:03"],
    ["2027-07-24T22:30:27Z", "expires-without-month", "expires-without-month", "expires-without-day"],
    ["24 Juillet 2027 22:30:27", "expires-without-month", "expires-without-month", "expires-without-month"],
    ["24th Jul 2027 22:30:27", SAME, "expires-without-day", "expires-without-day"],
    ["24 Jul 2027 22:30:27Z", SAME, "expires-without-time", SAME],
    ["24 Jul 2027 022:30:27", "expires-without-time", SAME, "2027-07-24T00:00:00"],
    ["24 Jul 127 22:30:27", "expires-year-out-of-range", "0127-07-24T22:30:27", "expires-without-year"],
    ["24 Jul 7 22:30:27", "expires-without-year", "2007-07-24T22:30:27", "expires-without-year"],
    ["24 Jul 69 22:30:27", "2069-07-24T22:30:27", "2069-07-24T22:30:27", "2069-07-24T22:30:27"],
    ["24 Jul 70 22:30:27", "1970-07-24T22:30:27", "1970-07-24T22:30:27", "1970-07-24T22:30:27"],
    ["24 Jul 99999 22:30:27", "expires-without-year", "+099999-07-24T22:30", "expires-year-out-of-range"],
    ["", "expires-without-day", "expires-without-day", "expires-without-day"],
    ["-1", "expires-without-month", "expires-without-month", "expires-without-day"],
  ])("%j", (text, rfc, chromium, firefox) => {
    expect([read(text, "rfc6265bis"), read(text, "chromium"), read(text, "firefox")]).toEqual([rfc, chromium, firefox]);
  });
});
