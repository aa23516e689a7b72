import { describe, expect, it } from "vitest";
import { addressOfChoice, targetOfAddress } from "./page-address.ts";

describe("targetOfAddress", () => {
  it.each([
    ["#tab=12", { tabId: 12 }],
    ["#record=a-B_9", { recordId: "a-B_9" }],
    ["", null],
    ["#file", null],
    ["#tab=", null],
    ["#tab=-1", null],
    ["#tab=1&x", null],
    ["#record=a b", null],
  ])("%s", (fragment, expected) => expect(targetOfAddress(fragment)).toEqual(expected));

  it("reads what addressOfChoice writes", () => {
    expect(targetOfAddress(addressOfChoice({ tabId: 3, recordId: "r" }))).toEqual({ tabId: 3 });
    expect(targetOfAddress(addressOfChoice({ tabId: null, recordId: "r" }))).toEqual({ recordId: "r" });
  });
});
