import { expect, it } from "vitest";
import { exchangeTo, shopRecord } from "../shop.fixture.ts";
import { changesOf } from "./changes-of.ts";
import { exchangeState, isStateless } from "./exchange-state.ts";

const record = shopRecord();
const at = (path: string) => exchangeTo(record, path.startsWith("https") ? path : `https://shop.test${path}`);

it("tells what a response changed, in the order of its lines", () => {
  expect(changesOf(at("/")).map(({ sign, name }) => `${sign} ${name}`)).toEqual([
    "new JSESSIONID",
    "new AWSALB",
    "rejected pref",
    "rejected __Host-cart",
    "rejected wide",
  ]);
  expect(changesOf(at("/app.js"))).toEqual([]);
});

it("tells exchanges apart by how they ended", () => {
  expect(exchangeState(at("/"))).toBe("redirect");
  expect(exchangeState(at("/home"))).toBe("done");
  expect(exchangeState(at("/app.js"))).toBe("cached");
  expect(exchangeState(at("https://ads.example/beacon"))).toBe("failed");
});

it("calls an exchange stateless only where there was no cookie to send", () => {
  expect(isStateless(record, at("https://cdn.example/font.woff2"))).toBe(true);
  expect(isStateless(record, at("/api/me"))).toBe(false);
  expect(isStateless(record, at("/home"))).toBe(false);
});
