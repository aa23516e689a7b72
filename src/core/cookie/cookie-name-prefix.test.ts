import { describe, expect, it } from "vitest";
import { cookieNamePrefix } from "./cookie-name-prefix.ts";

describe("name prefix", () => {
  it.each([
    ["__Secure-a", "__secure-", "__secure-"],
    ["__HOST-a", "__host-", "__host-"],
    ["__Host-Http-a", "__host-", "__host-http-"],
    ["__Http-a", null, "__http-"],
    ["__HostHttp-a", null, null],
    ["_Host-a", null, null],
    ["__Host", null, null],
  ])("of %s", (name, rfc, browsers) => {
    expect([cookieNamePrefix(name, false), cookieNamePrefix(name, true)]).toEqual([rfc, browsers]);
  });
});
