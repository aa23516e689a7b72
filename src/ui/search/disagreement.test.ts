import { expect, test } from "vitest";
import { journey } from "../../core/audit/journey.fixture.ts";
import { cookieRows } from "../../core/capture/cookie-rows.ts";
import { exchangeContext } from "../flow/model/exchange-context.ts";
import { matchesExchange } from "./match-exchange.ts";
import { matchesQuery } from "./match-row.ts";
import { parseQuery } from "./query.ts";

const record = journey([
  { url: "https://shop.test/kept", set: ["kept=1; Secure"] },
  { url: "https://shop.test/lost", set: ["lost=1; Secure"], refuses: true },
  { url: "https://shop.test/wrong", set: ["wrong=1; Domain=elsewhere.test"], refuses: true },
]);
const rows = cookieRows(record);
const context = exchangeContext(record, rows, {
  masked: () => true,
  revealed: false,
  setExchange: () => null,
  carriers: () => [],
});

test("finds requests at which the browser did otherwise than the rules say, and their cookies", () => {
  const query = parseQuery("has:disagreement");
  expect(record.exchanges.filter((one) => matchesExchange(one, query, context)).map(({ url }) => url)).toEqual([
    "https://shop.test/lost",
  ]);
  expect(rows.filter((row) => matchesQuery(row, query, context)).map(({ name }) => name)).toEqual(["lost"]);
});
