import { expect, it } from "vitest";
import { cookieRows } from "../../../core/capture/cookie-rows.ts";
import { completed, jarRead, recordOf, request, response } from "../../../core/capture/record.fixture.ts";
import { isSince, lastNavigation } from "./since-navigation.ts";

it("shows what the response refused that made the last navigation, and hides what came before it", () => {
  const visit = (id: string, at: number, line: string) => [
    { ...request({ id, type: "main_frame" }), time: at },
    { ...response([line], { id }), time: at + 20 },
    { ...completed({ id }), time: at + 30 },
  ];
  const record = recordOf(
    ...visit("1", 1000, "one=1; Domain=other.test"),
    ...visit("2", 5000, "two=1; Domain=other.test"),
    jarRead(6),
  );
  const navigation = lastNavigation(record);
  const shown = cookieRows(record).filter((row) => isSince(row, navigation));
  expect(shown.map(({ name }) => name)).toEqual(["two"]);
});
