import { expect, it } from "vitest";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { markdownReport } from "./markdown-report.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

/** What makes a line a heading, a row of a table or a fence: the shape of the document. */
function shape(text: string): readonly string[] {
  return text.split("\n").map((line) => (/^(?:#+ |\| |`{3,}|> )/.exec(line)?.[0] ?? "").trim());
}

it("tells the same as the other reports", () => {
  const text = writeReport(markdownReport, shopInput(), t);
  expect(text).toContain("### severity\\_medium: rule\\_secure\\_missing\\_title");
  expect(text).toContain("- `JSESSIONID · shop.test`");
  expect(text).toMatch(/^set-cookie: JSESSIONID=[a-z2-7]{16}; Path=\/$/m);
  expect(text).toContain("accepted \\<until\\> March");
});

it("keeps its shape whatever is recorded", () => {
  const input = shopInput();
  const evil = "a|b\n# c\n```\n[d](javascript:e) <img src=x>";
  const rows = input.rows.map((row) => ({ ...row, name: evil }));
  const meta = { ...input.meta, browser: evil, accounts: [evil] };
  const text = writeReport(markdownReport, input, t);
  const hostile = writeReport(markdownReport, shopInput({ rows, meta }), t);
  expect(shape(hostile)).toEqual(shape(text));
  expect(hostile).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript/);
});
