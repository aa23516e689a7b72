import { describe, expect, it } from "vitest";
import { countedText } from "./context.ts";
import { pluralKey } from "./plural.ts";
import { translator } from "./translator.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

describe("countedText", () => {
  it("gives the count as first parameter, written in the language", () => {
    expect(countedText(t, "en")("cookies", 1204, "x")).toBe("cookies_other 1,204 x");
  });
  it("chooses the form of the language", () => {
    expect(pluralKey("cookies", 1, "en")).toBe("cookies_one");
    expect(pluralKey("cookies", 0, "en")).toBe("cookies_other");
    expect(pluralKey("cookies", 1, "ko")).toBe("cookies_other");
  });
});

describe("translator", () => {
  it("shows the key where the browser knows no message", () => {
    const translate = translator((key, params) => (key === "known" ? `known ${params.join()}` : ""));
    expect(translate("known", 1, "b")).toBe("known 1,b");
    expect(translate("unknown")).toBe("unknown");
  });
});
