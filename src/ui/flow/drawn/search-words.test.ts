import { describe, expect, it } from "vitest";
import { chosenWord, withWord } from "./search-words.ts";

describe("a choice that is a word of the search", () => {
  it("is read from there", () => {
    expect(chosenWord("to:/api party:third -secure", "party")).toBe("third");
    expect(chosenWord("to:/api", "party")).toBe("");
  });

  it("takes the place of the one before, and leaves the rest as it is", () => {
    expect(withWord("to:/api party:third", "party", "first")).toBe("to:/api party:first");
    expect(withWord("to:/api party:third", "party", "")).toBe("to:/api");
    expect(withWord("", "type", "fetch")).toBe("type:fetch");
  });
});
