import type { FlagCase } from "../flag-case.ts";

type Row = readonly [id: string, title: string, attributes: string, note: string];

const FUTURE = "Expires=Fri, 01 Jan 2100 00:00:00 GMT";
const PAST = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";

const ROWS: readonly Row[] = [
  ["life-session", "No lifetime", "", "stored until the browser closes"],
  ["life-hour", "One hour", "; Max-Age=3600", "stored for an hour"],
  ["life-expires", "Expires in 2100", `; ${FUTURE}`, "stored, cut to 400 days"],
  ["life-over-400", "Max-Age of five years", "; Max-Age=157680000", "stored, cut to 400 days"],
  ["life-zero", "Max-Age=0", "; Max-Age=0", "deletes a cookie that is not there"],
  ["life-negative", "Max-Age=-1", "; Max-Age=-1", "deletes a cookie that is not there"],
  ["life-past", "Expires in the past", `; ${PAST}`, "deletes a cookie that is not there"],
  ["life-empty", "Max-Age is empty", "; Max-Age=", "ignored: until the browser closes"],
  ["life-plus", "Max-Age=+3600", "; Max-Age=+3600", "Chromium: an hour; Firefox: ignored"],
  ["life-unit", "Max-Age=3600s", "; Max-Age=3600s", "ignored: until the browser closes"],
  ["life-quoted", "Max-Age in quotes", '; Max-Age="3600"', "ignored: until the browser closes"],
  ["life-minus", "Max-Age=-x", "; Max-Age=-x", "Chromium: ignored; Firefox: deletes"],
  ["life-both", "Max-Age beside an Expires in the past", `; Max-Age=3600; ${PAST}`, "Max-Age wins: an hour"],
  ["life-both-delete", "Max-Age=0 beside an Expires to come", `; ${FUTURE}; Max-Age=0`, "Max-Age wins: deletes"],
  ["date-iso", "Expires in ISO 8601", "; Expires=2100-01-01T00:00:00Z", "ignored: until the browser closes"],
  ["date-word", "Expires is no date", "; Expires=tomorrow", "ignored: until the browser closes"],
  ["date-two-digits", "Year of two digits", "; Expires=Friday, 01-Jan-49 00:00:00 GMT", "the year is 2049"],
  ["date-zone", "A zone other than GMT", "; Expires=Fri, 01 Jan 2100 00:00:00 +0200", "Firefox honours it"],
  ["date-missing-day", "30 February", "; Expires=Wed, 30 Feb 2028 00:00:00 GMT", "Chromium: ignored; Firefox: 1 March"],
  ["date-no-time", "A date without a time", "; Expires=Fri, 01 Jan 2100", "Chromium: ignored; Firefox: taken"],
];

const DELETED: FlagCase = {
  id: "life-deleted",
  title: "Set and deleted in one response",
  lines: ["life_deleted=1; Path=/", "life_deleted=; Path=/; Max-Age=0"],
  scheme: "both",
  note: "the second line deletes what the first stored",
};

const MISSED: FlagCase = {
  id: "life-delete-missed",
  title: "Deleting with another path",
  lines: ["life_delete_missed=1; Path=/", "life_delete_missed=; Path=/case; Max-Age=0"],
  scheme: "both",
  note: "the cookie stays: the deletion meant another key",
};

export const LIFETIME_CASES: readonly FlagCase[] = [
  ...ROWS.map(
    ([id, title, attributes, note]): FlagCase => ({
      id,
      title,
      lines: [`${id.replaceAll("-", "_")}=1; Path=/${attributes}`],
      scheme: "both",
      note,
    }),
  ),
  DELETED,
  MISSED,
];
