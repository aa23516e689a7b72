import { describe, expect, it } from "vitest";
import { knownExchangeCookies } from "../../capture/exchange-counts.ts";
import { begin, completed, on, recordOf, request, response, tab } from "../../capture/record.fixture.ts";
import { type FlowLine, flowMarkdown } from "./flow-markdown.ts";

const SECRET = "9F86D081884C7D659A2FEAA0C55AD015";
const FIRST = `https://shop.test/?token=${SECRET}&a|b`;
const record = recordOf(
  begin(),
  tab,
  on,
  request({ url: FIRST }),
  response([`sid=${SECRET}; Path=/`, "pref=dark; Domain=other.test"], { url: FIRST }),
  completed({ url: FIRST }),
  request({ id: "2", cookie: `sid=${SECRET}; a|b=1`, later: 50 }),
);
const lines = record.exchanges.map(
  (exchange): FlowLine => ({ kind: "exchange", exchange, cookies: knownExchangeCookies(record, exchange) }),
);
const text = flowMarkdown({
  lines: [{ kind: "remark", text: "signed | in" }, ...lines],
  left: 3,
  salt: "salt",
  t: (key, ...params) => [key, ...params].join(" "),
  time: String,
  reason: (code) => code,
});

describe("flowMarkdown", () => {
  it("is a table of exchanges and remarks that tells what was left out", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(2 + 1 + record.exchanges.length);
    expect(rows[2]).toContain("signed \\| in");
    expect(rows[3]).toMatch(/^\| 1000000 \| `GET https:\/\/shop\.test\/\?token=[a-z2-7]{4}&a\\\|b` \| 200 \|/);
    expect(rows[3]).toMatch(/`sid \(32 · [a-z2-7]{4}\)`/);
    expect(rows[3]).toContain("`pref (4 · ");
    expect(text).toContain("drawn\\_md\\_left 3");
  });

  it("has as many cells in every row, whatever is in the names", () => {
    const cells = text.split("\n").flatMap((line) => (line.startsWith("|") ? [line.split(/(?<!\\)\|/).length] : []));
    expect(new Set(cells).size).toBe(1);
  });

  it("holds no value", () => {
    expect(text).not.toContain(SECRET);
  });
});
