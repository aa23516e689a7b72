import fc from "fast-check";
import { expect, it } from "vitest";
import { readAddress } from "./address.ts";

const part = fc.constantFrom(
  ..."http https ws ftp : / // /// . .. a B 1 0x7f 127.0.0.1 [::1] xn-- xn--a - _ % %2e %41 ? # @ \\ é \t 80 :80 :443 :99999 shop.test".split(
    " ",
  ),
);
const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
const urls = fc
  .tuple(fc.constantFrom("http://", "https://", "ws://", ""), fc.oneof(texts, fc.webUrl()))
  .map((parts) => parts.join(""));

it("says what a parsed URL says", () => {
  fc.assert(
    fc.property(fc.oneof(urls, fc.webUrl()), (url) => {
      const parsed = parse(url);
      if (parsed === null) expect(() => readAddress(url)).toThrow(TypeError);
      else expect(readAddress(url)).toMatchObject(parsed);
    }),
    { numRuns: 5000 },
  );
});

it.each(["https://shop.test", "http://a.b-c.shop.test:8080/d/e.php;x=1?q#f", "wss://localhost/"])("%s", (url) => {
  expect(readAddress(url)).toEqual(parse(url));
});

/** Not with URL.canParse, which refuses some octets beyond ASCII in Node 20. */
function parse(url: string) {
  try {
    const { protocol, hostname, pathname } = new URL(url);
    return { protocol, hostname, pathname };
  } catch {
    return null;
  }
}
