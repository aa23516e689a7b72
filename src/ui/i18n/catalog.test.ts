import { describe, expect, it } from "vitest";
import { catalogTranslate } from "./catalog.ts";

describe("catalogTranslate", () => {
  const t = catalogTranslate({
    plain: { message: "Cookies" },
    counted: { message: "$1 of $2" },
    named: { message: "Hello $WHO$!", placeholders: { who: { content: "$1" } } },
    fixed: { message: "At $site$", placeholders: { SITE: { content: "shop.test" } } },
    price: { message: "$$1 and $$$$ and 5$" },
  });

  it("gives the text", () => expect(t("plain")).toBe("Cookies"));
  it("puts parameters in their place", () => expect(t("counted", 3, "4")).toBe("3 of 4"));
  it("leaves out what is not given", () => expect(t("counted", 3)).toBe("3 of "));
  it("reads named placeholders without case", () => {
    expect(t("named", "you")).toBe("Hello you!");
    expect(t("fixed")).toBe("At shop.test");
  });
  it("drops the first of a run of dollars", () => expect(t("price", "x")).toBe("$1 and $$$ and 5$"));
  it("does not read dollars in parameters", () => expect(t("counted", "$2", "$$")).toBe("$2 of $$"));
  it("shows the key of a missing message", () => expect(t("nothing")).toBe("nothing"));
  it("knows no messages by inheritance", () => expect(t("constructor")).toBe("constructor"));
});
