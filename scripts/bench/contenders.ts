import { parseSetCookie as parseWithCookie } from "cookie";
import { parseString } from "set-cookie-parser";
import { Cookie, CookieJar } from "tough-cookie";
import type { ByteString } from "../../src/core/bytes/byte-string.ts";
import { readRequest } from "../../src/core/cookie/context/request.ts";
import { typedNavigation } from "../../src/core/cookie/context/request-context.ts";
import { EMPTY_JAR } from "../../src/core/cookie/jar/jar.ts";
import { parseSetCookie } from "../../src/core/cookie/parse-set-cookie.ts";
import { ENGINES } from "../../src/core/cookie/profiles/jar/engines.ts";
import { receiveSetLine } from "../../src/core/cookie/store/store-set-line.ts";
import type { BenchResponse } from "./responses.ts";

/** One way to treat every line of every response once; gives a number, so that nothing can be optimised away. */
export interface Contender {
  readonly name: string;
  readonly task: "parse" | "parse and store";
  run(responses: readonly BenchResponse[]): number;
}

const NOW = Date.UTC(2026, 10, 22, 14);
// Node hands headers over as byte strings, and these are ASCII besides.
const ENGINE = ENGINES.chromium;

export const OURS = "jarscope";

export const CONTENDERS: readonly Contender[] = [
  parser(OURS, (line) => parseSetCookie(line as ByteString, ENGINE.profile, NOW).name.length),
  parser("tough-cookie", (line) => Cookie.parse(line)?.key.length ?? 0),
  parser("set-cookie-parser", (line) => parseString(line)?.name.length ?? 0),
  parser("cookie", (line) => parseWithCookie(line).name.length),
  { name: OURS, task: "parse and store", run: storeAll },
  { name: "tough-cookie", task: "parse and store", run: storeWithToughCookie },
];

function parser(name: string, parse: (line: string) => number): Contender {
  return {
    name,
    task: "parse",
    run(responses) {
      let sum = 0;
      for (const { lines } of responses) for (const line of lines) sum += parse(line);
      return sum;
    },
  };
}

function storeAll(responses: readonly BenchResponse[]): number {
  let jar = EMPTY_JAR;
  for (const { url, lines } of responses) {
    const request = readRequest(typedNavigation(url, NOW), ENGINE);
    for (const line of lines) jar = receiveSetLine(jar, line as ByteString, request).jar;
  }
  return jar.size;
}

function storeWithToughCookie(responses: readonly BenchResponse[]): number {
  const jar = new CookieJar(undefined, { looseMode: true });
  let stored = 0;
  for (const { url, lines } of responses) {
    for (const line of lines) if (jar.setCookieSync(line, url, { ignoreError: true }) !== undefined) stored++;
  }
  return stored;
}
