import { expect, test } from "vitest";
import { hosts, placeOf, ROLES, relatives } from "./hosts.ts";

test("names without a label are the friendly ones", () => {
  expect(hosts()).toEqual({
    shop: "shop.test",
    www: "www.shop.test",
    api: "api.shop.test",
    chat: "chat.shop.test",
    flags: "flags.test",
    portal: "portal.test",
    ads: "ads.example",
    stats: "stats.example",
    sso: "sso.example",
  });
});

test.each([
  ["t17", "test"],
  ["a-b", "test"],
  ["", "localhost"],
  ["t17", "localhost"],
] as const)("every name of label %j in family %s leads back to it", (label, family) => {
  const all = hosts(label, family);
  for (const role of ROLES) expect(placeOf(all[role])).toEqual({ role, label, family });
  for (const name of Object.values(all)) expect(relatives(name)).toEqual(all);
  expect(placeOf(all.www).role).toBe("shop");
});

test("a name without a role has none", () => {
  expect(placeOf("127.0.0.1").role).toBeUndefined();
  expect(placeOf("localhost").role).toBeUndefined();
});

test.each(["Upper", "dot.dot", "-a", "a-"])("%j is not a label", (label) => {
  expect(() => hosts(label)).toThrow(RangeError);
});
