import { expect, it } from "vitest";
import { shopInput } from "../../src/core/report/report.fixture.ts";
import { writeReport } from "../../src/core/report/report-format.ts";
import { storageStateReport } from "../../src/core/report/storage-state/storage-state-report.ts";
import { decodeStorageState } from "./storage-state.ts";

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
  expect(decodeStorageState("state.json", JSON.stringify({ cookies, origins: [] }))).toEqual({
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
  expect(decodeStorageState("state.json", text).cookies.length).toBeGreaterThan(0);
});

it("says what is wrong with a file", () => {
  expect(() => decodeStorageState("s.json", '{"cookies":[{"name":"a"}]}')).toThrow(
    /^s\.json: cookies\.0\.value: .*\.$/,
  );
});
