import { expect, it } from "vitest";
import { shopInput } from "../../src/core/report/report.fixture.ts";
import { writeReport } from "../../src/core/report/report-format.ts";
import { storageStateReport } from "../../src/core/report/storage-state/storage-state-report.ts";
import { decodeStorageState } from "./storage-state.ts";

const NOW = Date.UTC(2026, 10, 22);

it("turns the cookies of Playwright's file into what the extension API takes", () => {
  const cookies = [
    {
      name: "sid",
      value: "1",
      domain: "shop.example",
      path: "/a",
      expires: -1,
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
    },
    { name: "wide", value: "2", domain: ".shop.example", path: "/", expires: 1_900_000_000, sameSite: "None" },
  ];
  expect(decodeStorageState("state.json", JSON.stringify({ cookies, origins: [] }), NOW)).toEqual({
    cookies: [
      {
        ...{ url: "https://shop.example/a", name: "sid", value: "1", path: "/a" },
        ...{ secure: true, httpOnly: true, sameSite: "lax" },
      },
      {
        ...{ url: "http://shop.example/", name: "wide", value: "2", domain: ".shop.example", path: "/" },
        ...{ secure: false, httpOnly: false, sameSite: "no_restriction", expirationDate: 1_900_000_000 },
      },
    ],
    hasLocalStorage: false,
  });
});

it("reads what the report of the same name writes", () => {
  const text = writeReport(storageStateReport, shopInput({ values: "included" }), (key) => key);
  expect(decodeStorageState("state.json", text, NOW).cookies.length).toBeGreaterThan(0);
});

it("leaves out what has expired, and of what is there twice the first", () => {
  const cookie = (value: string, expires: number): object => ({ name: "a", domain: "shop.example", value, expires });
  const read = (...cookies: readonly object[]): readonly string[] =>
    decodeStorageState("s.json", JSON.stringify({ cookies }), NOW).cookies.map(({ value }) => value);
  expect(read(cookie("old", NOW / 1000 - 1))).toEqual([]);
  expect(read(cookie("first", -1), cookie("second", -1))).toEqual(["second"]);
});

it("says what is wrong with a file", () => {
  expect(() => decodeStorageState("s.json", '{"cookies":[{"name":"a"}]}', NOW)).toThrow(
    /^s\.json: cookies\.0\.value: .*\.$/,
  );
});
