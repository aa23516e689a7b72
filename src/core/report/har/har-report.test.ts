import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { harReport } from "./har-report.ts";

const validator: { har(data: unknown): Promise<unknown> } = createRequire(import.meta.url)("har-validator");

const t = (key: string): string => key;

interface Log {
  readonly log: {
    readonly pages: readonly { readonly id: string; readonly title: string }[];
    readonly entries: readonly {
      readonly pageref: string;
      readonly request: {
        readonly url: string;
        readonly cookies: readonly { readonly name: string; readonly value: string }[];
      };
      readonly response: { readonly status: number; readonly redirectURL: string };
      readonly _jarscope: {
        readonly setCookies: readonly { readonly outcome: string; readonly reason: string | null }[];
      };
    }[];
  };
}

function log(values: "redacted" | "included" = "included"): Log {
  return JSON.parse(writeReport(harReport, shopInput({ values }), t));
}

it.each(["redacted", "included"] as const)("is valid by a validator of the format, with values %s", async (values) => {
  await expect(validator.har(log(values))).resolves.toBeDefined();
});

it("would not be with a field missing: the validator looks", async () => {
  const { entries, ...rest } = log().log;
  await expect(validator.har({ log: rest })).rejects.toThrow();
  expect(entries).toHaveLength(3);
});

it("holds exchanges in their order, on their page, with cookies and verdicts", () => {
  const { entries, pages } = log().log;
  expect(entries.map(({ response }) => response.status)).toEqual([302, 200, 200]);
  expect(entries[0]?.response.redirectURL).toBe(entries[1]?.request.url);
  expect(new Set(entries.map(({ pageref }) => pageref))).toEqual(new Set(pages.map(({ id }) => id)));
  expect(entries[1]?.request.cookies.map(({ name }) => name)).toEqual(["theme", "JSESSIONID"]);
  expect(entries.map(({ _jarscope }) => _jarscope.setCookies.map(({ outcome }) => outcome))).toEqual([
    ["stored", "stored"],
    ["updated", "rejected"],
    ["rejected"],
  ]);
});
