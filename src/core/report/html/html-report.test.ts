import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { htmlReport } from "./html-report.ts";
import { html } from "./markup.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

/** Tags of a page in their order, without attributes; what is marked depends on the names of cookies. */
function tags(page: string): readonly string[] {
  return [...page.matchAll(/<(\/?[a-z][a-z0-9]*)/g)].map(([, name = ""]) => name).filter((name) => !/mark$/.test(name));
}

describe("html", () => {
  it("lets no text become markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { source } = html`<p title="${text}">${text}</p>`;
        expect(source.replace(/^<p title="|">|<\/p>$/g, "")).not.toMatch(/[<>"']/);
      }),
    );
  });

  it("shows characters that would hide", () => expect(html`${"a\u202eb"}`.source).toBe("a\\x202Eb"));
});

describe("the HTML report", () => {
  const page = writeReport(htmlReport, shopInput(), t);

  it("loads nothing and runs nothing", () => {
    expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|style="|url\(/i);
  });

  it("opens with where, when and how, and what the reader must know first", () => {
    const head = page.slice(0, page.indexOf('id="findings"'));
    for (const key of ["scope", "browser", "profile", "time", "accounts", "marks"]) {
      expect(head).toContain(`report_fact_${key}`);
    }
    expect(head).toContain("report_values_redacted");
  });

  it("tells each finding with fix, steps, evidence and references, and muted ones with their reason", () => {
    for (const key of ["report_fix", "report_steps", "report_evidence", "report_references", "report_muted_because"]) {
      expect(page).toContain(key);
    }
    expect(page).toContain("<mark>set-cookie: JSESSIONID=");
    expect(page).toContain("accepted &lt;until&gt; March");
  });

  it("keeps its structure whatever is recorded", () => {
    const input = shopInput();
    const evil = "\"><script>alert(1)</script><b x='";
    const rows = input.rows.map((row) => ({ ...row, name: evil, domain: evil, path: evil }));
    const meta = { ...input.meta, browser: evil, accounts: [evil] };
    const hostile = writeReport(htmlReport, shopInput({ rows, meta }), t);
    expect(tags(hostile)).toEqual(tags(page));
  });
});
