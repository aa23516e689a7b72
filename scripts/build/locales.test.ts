import { expect, it } from "vitest";
import { localeProblems, parseLocale } from "./locales.ts";

const en = {
  app_name: { message: "Jarscope" },
  count: { message: "$1 of $TOTAL$", placeholders: { total: { content: "$2" } } },
};

function problems(
  ko: Parameters<typeof localeProblems>[0] extends ReadonlyMap<string, infer L> ? L : never,
): readonly string[] {
  return localeProblems(
    new Map([
      ["en", en],
      ["ko", ko],
    ]),
    ["app_name"],
  );
}

it("accepts another order of words and placeholders", () => {
  expect(problems({ count: { ...en.count, message: "$total$ 중 $1" }, app_name: { message: "Jarscope" } })).toEqual([]);
});

it("finds a message that only one language has", () => {
  expect(problems({ app_name: en.app_name })).toEqual(["The message count is in en but not in ko."]);
  expect(problems({ ...en, extra: { message: "x" } })).toEqual(["The message extra is in ko but not in en."]);
});

it("finds a placeholder that one language lost", () => {
  expect(problems({ ...en, count: { ...en.count, message: "$TOTAL$" } })).toHaveLength(1);
  expect(problems({ ...en, count: { message: "$1 $TOTAL$" } })).toHaveLength(1);
});

it("finds a message that the manifest wants", () => {
  expect(localeProblems(new Map([["en", en]]), ["app_title"])).toEqual([expect.stringContaining("app_title")]);
});

it.each([
  ['{"a-b": {"message": ""}}', "may not have"],
  ['{"a": {"text": ""}}', "no message text"],
  ['{"a": {"message": "$1$2 of 3"}}', "named placeholder"],
  ["[]", "one object"],
])("refuses %s", (text, reason) => {
  expect(() => parseLocale(text)).toThrow(reason);
});
