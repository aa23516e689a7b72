import { expect, it } from "vitest";
import { pagesOfSite } from "./same-site-links.ts";

it("takes pages of the site once each, and no way out of the session", () => {
  const links = [
    "https://shop.example/cart#top",
    "https://shop.example/cart",
    "https://www.shop.example/help",
    "https://other.example/",
    "https://shop.example/logout",
    "https://shop.example/sign-out?next=/",
    "mailto:ada@shop.example",
    "not an address",
  ];
  expect(pagesOfSite("https://shop.example/", links)).toEqual([
    "https://shop.example/cart",
    "https://www.shop.example/help",
  ]);
});
