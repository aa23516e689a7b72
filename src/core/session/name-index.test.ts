import { describe, expect, test } from "vitest";
import { KNOWN_NAMES } from "./known-names.ts";
import { bareName, findName } from "./name-index.ts";
import { NAME_LISTS } from "./name-lists.ts";

const RULES = NAME_LISTS.flatMap(([, rules]) => rules);

describe("the lists of names", () => {
  test("hold each name once: a name in two lists would have two roles", () => {
    const keys = RULES.map(({ kind, match }) => `${kind} ${match}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test("give names as the application knows them, without the prefix for the browser", () => {
    expect(RULES.filter(({ match }) => /__(?:Host|Secure|Http)-/i.test(match))).toEqual([]);
  });

  test("have anchored patterns and prefixes that the index can hold", () => {
    const loose = RULES.filter(({ kind, match }) => kind === "pattern" && !/^\^.*\$$/.test(match));
    const short = RULES.filter(({ kind, match }) => kind === "prefix" && match.length < 3);
    expect([loose, short]).toEqual([[], []]);
  });
});

describe("finding a name", () => {
  test.each(["__Host-", "__Secure-", "__Http-", "__Host-Http-", "__host-"])("looks past %s", (prefix) => {
    expect(bareName(`${prefix}PHPSESSID`)).toBe("PHPSESSID");
    expect(findName(KNOWN_NAMES, `${prefix}PHPSESSID`)?.rule.product).toBe("PHP");
  });

  test("keeps case: PHP's cookie is not called phpsessid", () => {
    expect(findName(KNOWN_NAMES, "phpsessid")).toBeNull();
  });

  test("prefers an exact name to a prefix, and the longer prefix to the shorter", () => {
    expect(findName(KNOWN_NAMES, "NSC_AAAC")?.role).toBe("login-session");
    expect(findName(KNOWN_NAMES, "NSC_abc")?.role).toBe("affinity");
    expect(findName(KNOWN_NAMES, "_pxff_x")?.rule.match).toBe("_pxff_");
  });

  test("thousands of names take little time", () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `cookie_${at}_${"x".repeat(at % 40)}`);
    const start = performance.now();
    for (const name of names) findName(KNOWN_NAMES, name);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
