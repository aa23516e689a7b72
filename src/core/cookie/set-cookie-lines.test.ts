import { expect, it } from "vitest";
import type { ByteString } from "../bytes/byte-string.ts";
import { setCookieLines } from "./set-cookie-lines.ts";

it("splits at line feeds and only there", () => {
  const header = "a=1; Expires=Sat, 24 Jul 2027 22:30:27 GMT\nb=2, c=3\n\n" as ByteString;
  expect(setCookieLines(header)).toEqual(["a=1; Expires=Sat, 24 Jul 2027 22:30:27 GMT", "b=2, c=3", "", ""]);
});
