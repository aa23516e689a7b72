import fc from "fast-check";
import { expect, it } from "vitest";
import type { ByteString } from "../../bytes/byte-string.ts";
import { checkContext } from "../context/check-context.ts";
import { readRequest } from "../context/request.ts";
import { typedNavigation } from "../context/request-context.ts";
import { describeStorable, firstRefusal } from "../describe-storable.ts";
import { parseSetCookie } from "../parse-set-cookie.ts";
import { ENGINES } from "../profiles/jar/engines.ts";
import { loadedBy, NOW } from "./engine.fixture.ts";
import { plainScope } from "./plain-cookie.ts";

const attribute = fc.constantFrom(
  ..."Path=/ Path=/d Domain=shop.test Domain=a.shop.test Domain=test Domain=x.a.shop.test Domain=other.test Secure".split(
    " ",
  ),
  ..."HttpOnly SameSite=Lax SameSite=None SameSite=Strict Partitioned Domain=github.io Domain=127.0.0.1 Max-Age=0".split(
    " ",
  ),
);
const name = fc.constantFrom("a", "__Host-a", "__Secure-a", "__Http-a", "__host-http-a", "__a", "_");
const line = fc
  .tuple(name, fc.array(attribute, { maxLength: 5 }))
  .map(([first, rest]) => [`${first}=1`, ...rest].join("; ") as ByteString);
const url = fc.constantFrom(
  ..."https://a.shop.test/d/e http://a.shop.test/ https://shop.test/ http://localhost/ https://127.0.0.1/ https://[::1]/".split(
    " ",
  ),
  ..."https://github.io/ https://user.github.io/ https://shop.test./ https://shop.test../ https://x.city.kawasaki.jp/".split(
    " ",
  ),
);
const more = fc.constantFrom(
  {},
  { api: "script" as const, kind: "subresource" as const },
  { credentials: "omit" as const },
  { status: 103 },
  loadedBy("https://other.test/"),
  loadedBy("https://other.test/", { thirdPartyCookies: "blocked" }),
);

it("lets nothing pass that the full checks refuse, and gives the scope that they give", () => {
  fc.assert(
    fc.property(line, url, more, (text, target, extra) => {
      for (const engine of Object.values(ENGINES)) {
        const request = readRequest({ ...typedNavigation(target, NOW), ...extra }, engine);
        const parsed = parseSetCookie(text, engine.profile, NOW);
        const scope = plainScope(parsed, request, [], null);
        if (scope === null) continue;
        const { cookie, diagnostics } = describeStorable(parsed, request.storage);
        checkContext(parsed, request, diagnostics);
        expect(firstRefusal(diagnostics, engine.profile.refusalOrder)).toBeNull();
        expect(scope).toEqual({ domain: cookie.domain, hostOnly: cookie.hostOnly });
      }
    }),
    { numRuns: 4000 },
  );
});
