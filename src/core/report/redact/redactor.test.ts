import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../../bytes/byte-string.ts";
import type { CaptureFact } from "../../capture/event.ts";
import {
  begin,
  completed,
  jarChange,
  on,
  recordOf,
  redirect,
  request,
  response,
  tab,
  transport,
} from "../../capture/record.fixture.ts";
import { looksSecret } from "../../session/looks-secret.ts";
import { REPORT_FORMATS } from "../formats.ts";
import { auditOf, SECRETS, shopFacts, shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { redactorFor } from "./redactor.ts";
import { secretForms } from "./secret-forms.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");
const EVIDENCE = REPORT_FORMATS.filter(({ values }) => values === "as-asked");

/** Every way in which the secret could be read back out of a file. */
function leaks(file: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => secretForms(secret).filter((form) => file.includes(form)));
}

describe("the redacted reports of a visit", () => {
  it.each(EVIDENCE.map((format) => [format.id, format] as const))("hold no recorded secret, in %s", (_, format) => {
    const file = writeReport(format, shopInput(), t);
    expect(file.length).toBeGreaterThan(200);
    expect(leaks(file, SECRETS)).toEqual([]);
  });

  it.each(EVIDENCE.map((format) => [format.id, format] as const))(
    "say so when they hold values, in %s",
    (_, format) => {
      const file = writeReport(format, shopInput({ values: "included" }), t);
      expect(file).toMatch(/included/);
    },
  );

  it("show the same value in the same way wherever it stands", () => {
    const redactor = redactorFor(shopInput());
    const [sid = ""] = SECRETS;
    const hash = redactor.value(sid);
    expect(hash).toMatch(/^[a-z2-7]{16}$/);
    expect(redactor.url(`https://shop.test/?sid=${sid}`)).toBe(`https://shop.test/?sid=${hash}`);
    expect(redactor.setLine(byteStringFromText(`JSESSIONID=${sid}; Path=/`))).toBe(`JSESSIONID=${hash}; Path=/`);
    expect(redactor.text(`seen as “${sid}”`)).toBe(`seen as “${hash}”`);
  });

  it("hide a key in base 64 that begins as a path does", () => {
    const key = "/90AAAAAAAA0/AAABgA=";
    const shown = redactorFor(shopInput()).header("X-Api-Key", byteStringFromText(key));
    expect(shown).toMatch(/^[a-z2-7]{16}$/);
  });

  it("leave words alone that happen to be a value", () => {
    expect(redactorFor(shopInput()).text("the darkmode of shop.test")).toBe("the darkmode of shop.test");
  });
});

const hex = fc.stringMatching(/^[0-9a-f]{24,40}$/);
const base64 = fc.uint8Array({ minLength: 12, maxLength: 40 }).map((octets) => btoa(String.fromCharCode(...octets)));
// What can be guessed (`00000000-0000-1000-8000-000000000000`) is no secret in a path, which nothing else marks.
const secret = fc
  .oneof(
    hex,
    fc.uuid(),
    base64,
    fc.stringMatching(/^[A-Za-z0-9]{20,32}$/),
    fc.stringMatching(/^[a-z0-9]{9,12}[0-9][A-Z][!$*+.^_~:,-]{2}[0-9A-Za-z]{4}$/),
  )
  .filter(looksSecret);

/** A visit with a secret in every place where one can stand. */
function visitWith(secrets: readonly string[]): readonly CaptureFact[] {
  const at = (index: number): string => secrets[index] ?? "";
  const encoded = (index: number): string => encodeURIComponent(at(index));
  const url = `https://shop.test/reset/${encoded(0)};jsessionid=${encoded(1)}?token=${encoded(2)}&q=1#code=${encoded(3)}`;
  const next = `https://shop.test/done?session=${encoded(4)}`;
  const carried = request({ id: "1", url, cookie: `sid=${at(5)}; ${at(6).replaceAll("=", "_")}` });
  const headers = [
    ["referer", `https://shop.test/login?code=${encoded(7)}`],
    ["authorization", `Bearer ${at(8)}`],
    ["x-api-key", at(9)],
    ["x-original-url", `/a?token=${encoded(10)}`],
    // The value of a cookie in places that nothing marks as secret.
    ["x-trace", `v=${at(5)} ${encoded(11)}`],
  ] as const;
  return [
    begin(),
    tab,
    on,
    carried.kind === "request"
      ? { ...carried, headers: headers.map(([name, value]) => [name, byteStringFromText(value)] as const) }
      : carried,
    response([`sid=${at(11)}; Path=/p/${encoded(12)}; X-Own=${at(13)}`, `__Host-x=${at(14)}; Domain=shop.test`], {
      id: "1",
      url,
      status: 302,
      headers: [["location", next]],
    }),
    jarChange({ name: "sid", value: at(11) }),
    redirect(next, { id: "1", url }),
    request({ id: "1", url: next, later: 40 }),
    response([], { id: "1", url: next, later: 40 }),
    completed({ id: "1", url: next, later: 40 }),
    jarChange({ name: "script", value: at(15) }),
    { kind: "mark", label: "text", text: `looked at ${at(11)}` },
    transport({
      url: "wss://shop.test/chat",
      authorization: `Bearer ${at(16)}`,
      frameCount: 1,
      frames: [["sent", 1_006_000, 1, 9, `{"token":"${at(17)}"}`]],
    }),
  ];
}

it("holds none of the secrets of any visit, in no format", () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 18, maxLength: 18 }), (secrets) => {
      const record = recordOf(...visitWith(secrets));
      const input = shopInput({ record, audit: auditOf(record), history: null });
      for (const format of EVIDENCE) {
        expect(leaks(writeReport(format, input, t), secrets), format.id).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

it("finds the secrets where they are not hidden, so that the search itself is known to work", () => {
  const record = recordOf(...shopFacts());
  const har = EVIDENCE.find(({ id }) => id === "har");
  if (har === undefined) throw new Error("no HAR");
  expect(leaks(writeReport(har, shopInput({ record, values: "included" }), t), SECRETS).length).toBeGreaterThan(4);
});
