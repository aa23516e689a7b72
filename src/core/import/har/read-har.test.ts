import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lossyText } from "../../bytes/byte-string.ts";
import { applyEvent } from "../../capture/apply.ts";
import { cookieRows } from "../../capture/cookie-rows.ts";
import type { CaptureEvent } from "../../capture/event.ts";
import { cookieTravel } from "../../capture/exchange.ts";
import { explainedVerdict } from "../../capture/explain-line.ts";
import {
  begin,
  completed,
  failed,
  jarChange,
  jarRead,
  on,
  recordOf,
  request,
  response,
  tab,
} from "../../capture/record.fixture.ts";
import { type CaptureRecord, emptyRecord } from "../../capture/record.ts";
import { harReport } from "../../report/har/har-report.ts";
import { shopFacts, shopInput } from "../../report/report.fixture.ts";
import { writeReport } from "../../report/report-format.ts";
import { type HarImport, type HarImportOptions, readHar } from "./read-har.ts";

const options: HarImportOptions = { salt: "salt", now: () => 0, pause: async () => undefined };

function read(text: string, more: Partial<HarImportOptions> = {}): Promise<HarImport> {
  return readHar(text, { ...options, ...more });
}

async function opened(text: string): Promise<Extract<HarImport, { ok: true }>> {
  const result = await read(text);
  if (!result.ok) throw new Error(result.error.key);
  return result;
}

function recordFrom(events: readonly CaptureEvent[]): CaptureRecord {
  const record = emptyRecord();
  for (const event of events) applyEvent(record, event);
  return record;
}

interface Parts {
  readonly url?: string;
  readonly method?: string;
  readonly start?: number;
  readonly status?: number;
  readonly type?: string;
  readonly request?: Readonly<Record<string, string>>;
  readonly response?: readonly (readonly [string, string])[];
  readonly more?: Readonly<Record<string, unknown>>;
  readonly requestCookies?: readonly object[];
  readonly responseCookies?: readonly object[];
}

const START = Date.UTC(2026, 10, 22, 9);

function entry(parts: Parts = {}): object {
  const headers = Object.entries(parts.request ?? {}).map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: new Date(START + (parts.start ?? 0)).toISOString(),
    time: 30,
    request: {
      method: parts.method ?? "GET",
      url: parts.url ?? "https://shop.test/",
      httpVersion: "HTTP/1.1",
      headers,
      cookies: parts.requestCookies ?? [],
      queryString: [],
    },
    response: {
      status: parts.status ?? 200,
      statusText: "OK",
      httpVersion: "HTTP/1.1",
      headers: (parts.response ?? []).map(([name, value]) => ({ name, value })),
      cookies: parts.responseCookies ?? [],
      content: { size: 3, mimeType: "text/html", text: 'a"}{[' },
      redirectURL: "",
    },
    timings: { send: 1, wait: 20, receive: 9 },
    ...(parts.type === undefined ? {} : { _resourceType: parts.type }),
    ...parts.more,
  };
}

function har(entries: readonly object[], creator = "WebInspector"): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: creator, version: "1" }, pages: [], entries } });
}

/** Exchanges, set lines and cookies of a record, without what only says when and where they were heard of. */
function modelOf(record: CaptureRecord): unknown {
  return {
    exchanges: record.exchanges.map((exchange) => ({
      ...{ id: exchange.id, url: exchange.url, method: exchange.method, type: exchange.type, party: exchange.party },
      ...{ sentAt: exchange.sentAt, cookie: exchange.cookie, headers: exchange.headers, topUrl: exchange.topUrl },
      ...{ initiator: exchange.initiator, tabId: exchange.tabId, storeId: exchange.storeId, ip: exchange.ip },
      travel: cookieTravel(exchange),
      status: exchange.response?.status,
      statusLine: exchange.response?.statusLine,
      responseHeaders: exchange.response?.headers,
      end: exchange.end && [exchange.end.how, exchange.end.time, exchange.end.redirectTo, exchange.end.error],
      lines: exchange.response?.setLines.map((line) => [line.line, explainedVerdict(record, line), line.key]),
      fields: exchange.formFields,
    })),
    rows: cookieRows(record).map(({ entry: _, lines, findings, changedAt, ...row }) => ({
      ...row,
      lines: lines.map(({ exchangeId, index }) => [exchangeId, index]),
      findings: findings.map(({ rule, severity }) => [rule, severity]),
    })),
    marks: record.marks.map(({ label, text, order }) => [label, text, order]),
    navigations: record.navigations.map(({ url, order, tabId }) => [url, order, tabId]),
  };
}

describe("a HAR that Jarscope wrote", () => {
  it("reads back to the same exchanges, cookies, set lines and verdicts", async () => {
    const record = recordOf(...shopFacts());
    const { events } = await opened(writeReport(harReport, shopInput({ record, values: "included" }), (key) => key));
    expect(modelOf(recordFrom(events))).toEqual(modelOf(record));
  });

  it("keeps octets that are no UTF-8, failed requests, unseen ones and verdicts that are open", async () => {
    const octets = response(["a=1"]);
    if (octets.kind !== "response") throw new Error("no response");
    const record = recordOf(
      begin("firefox"),
      tab,
      on,
      { ...octets, setCookie: octets.setCookie.map((line) => `${line}\xff; Path=/` as typeof line) },
      completed(),
      request({ id: "2", url: "https://shop.test/x", method: "POST" }),
      { kind: "form", requestId: "2", url: "https://shop.test/x", time: 1_000_000, fields: ["user", "password"] },
      failed({ id: "2", url: "https://shop.test/x" }),
      jarChange({ name: "script", value: "s" }),
      request({ id: "3", url: "https://shop.test/y" }),
      response(["open=1"], { id: "3", url: "https://shop.test/y" }),
    );
    const { events } = await opened(writeReport(harReport, shopInput({ record, values: "included" }), (key) => key));
    const read = recordFrom(events);
    expect(read.exchanges.map(({ id }) => id)).toEqual(["1.0", "2.0", "3.0"]);
    expect(read.exchanges[0]?.response?.setLines[0]?.line).toBe("a=1\xff; Path=/");
    expect(modelOf(read)).toEqual(modelOf(record));
  });

  it("keeps the verdicts when values are hidden, and says that they are", async () => {
    const record = recordOf(...shopFacts());
    const { events, notes } = await opened(writeReport(harReport, shopInput({ record }), (key) => key));
    const outcomes = (of: CaptureRecord): unknown =>
      of.exchanges.map(({ response: answer }) => answer?.setLines.map(({ verdict }) => verdict.outcome));
    expect(outcomes(recordFrom(events))).toEqual(outcomes(record));
    expect(notes.map(({ key }) => key)).toEqual(["har_values_hidden"]);
  });
});

describe("a HAR of another program", () => {
  const signIn = [
    entry({
      url: "https://shop.test/login",
      method: "POST",
      status: 302,
      type: "document",
      response: [
        ["Location", "/home"],
        ["Set-Cookie", "sid=1; Secure; HttpOnly\nlang=ko"],
      ],
    }),
    entry({
      url: "https://shop.test/home",
      start: 40,
      type: "document",
      request: { Cookie: "sid=1; lang=ko", ":path": "/home" },
      response: [
        ["Set-Cookie", "sid=2; Secure"],
        ["Set-Cookie", "x=1; Domain=other.test"],
      ],
    }),
    entry({
      url: "https://ads.test/p.gif",
      start: 80,
      type: "image",
      request: { Referer: "https://shop.test/home" },
      response: [["Set-Cookie", "ad=1; SameSite=Lax"]],
    }),
    entry({
      url: "https://shop.test/out",
      start: 120,
      type: "document",
      response: [["Set-Cookie", "sid=; Max-Age=0"]],
    }),
  ];

  it("gives exchanges, redirects as hops, and verdicts that are predicted", async () => {
    const record = recordFrom((await opened(har(signIn))).events);
    expect(record.exchanges.map(({ id, type, party }) => `${id} ${type} ${party}`)).toEqual([
      "har-1.0 main_frame first",
      "har-1.1 main_frame first",
      "har-2.0 image third",
      "har-3.0 sub_frame first",
    ]);
    const verdicts = record.exchanges.flatMap(({ response: answer }) =>
      (answer?.setLines ?? []).map(
        ({ line, verdict }) => `${lossyText(line)}: ${verdict.outcome} ${verdict.reason} ${verdict.basis}`,
      ),
    );
    expect(verdicts).toEqual([
      "sid=1; Secure; HttpOnly: stored null predicted",
      "lang=ko: stored null predicted",
      "sid=2; Secure: updated null predicted",
      "x=1; Domain=other.test: rejected domain-other-site predicted",
      "ad=1; SameSite=Lax: rejected same-site-lax-cross-site-response predicted",
      "sid=; Max-Age=0: deleted null predicted",
    ]);
    const rows = cookieRows(record).map(({ name, state, value }) => `${name} ${state} ${value}`);
    expect(rows).toEqual(["sid gone 2", "lang present ko", "x rejected 1", "ad rejected 1"]);
  });

  it("takes the entries by their time, whatever their order in the file", async () => {
    const record = recordFrom((await opened(har(signIn.toReversed()))).events);
    expect(record.exchanges.map(({ url }) => url)).toEqual([
      "https://shop.test/login",
      "https://shop.test/home",
      "https://ads.test/p.gif",
      "https://shop.test/out",
    ]);
  });

  it.each([
    ["Firefox", {}, "firefox"],
    [
      "WebInspector",
      { "User-Agent": "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36" },
      "chromium",
    ],
    [
      "WebInspector",
      { "User-Agent": "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15" },
      "rfc6265bis",
    ],
    ["Charles Proxy", { "User-Agent": "curl/8" }, "rfc6265bis"],
    ["mitmproxy", { "user-agent": "Mozilla/5.0 Gecko/20100101 Firefox/153.0" }, "firefox"],
  ])("judges what %s wrote with %j by the rules of %s", async (creator, headers, profile) => {
    const { events } = await opened(har([entry({ request: headers })], creator));
    expect(recordFrom(events).imported).toMatchObject({ profile });
  });

  it("knows a page by what proxies keep of a request", async () => {
    const page = entry({ request: { Accept: "text/html,*/*" } });
    const data = entry({
      url: "https://api.test/v1",
      start: 9,
      request: { Origin: "https://shop.test", "X-Requested-With": "XMLHttpRequest" },
    });
    const { exchanges } = recordFrom((await opened(har([page, data], "Charles Proxy"))).events);
    expect(exchanges.map(({ type, topUrl, initiator, party }) => [type, topUrl, initiator, party])).toEqual([
      ["main_frame", "https://shop.test/", null, "first"],
      ["xmlhttprequest", "https://shop.test/", "https://shop.test", "third"],
    ]);
  });

  it("says that a cleaned file was cleaned", async () => {
    const { sanitised, notes } = await opened(har([entry()]));
    expect([sanitised, notes.map(({ key }) => key)]).toEqual([true, ["har_sanitised"]]);
  });

  it("makes lines again from the list of cookies where the headers lack them", async () => {
    const told = {
      name: "sid",
      value: "1",
      path: "/a",
      domain: ".shop.test",
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
      expires: "2027-01-01T00:00:00Z",
    };
    const { events, notes } = await opened(har([entry({ responseCookies: [told] })]));
    const [row] = cookieRows(recordFrom(events));
    expect(row).toMatchObject({
      name: "sid",
      path: "/a",
      hostOnly: false,
      httpOnly: true,
      sameSite: "lax",
      state: "present",
    });
    expect(row?.expires).toBe(Date.UTC(2027, 0, 1));
    expect(notes).toContainEqual({ key: "har_rebuilt_lines", params: ["1"] });
  });

  it("takes cookies of a request with their attributes, and counts those of which nothing else is known", async () => {
    const told = { name: "sid", value: "1", path: "/", domain: "shop.test", httpOnly: true, secure: true };
    const { events, notes } = await opened(
      har([entry({ request: { Cookie: "sid=1; other=2" }, requestCookies: [told, { name: "other", value: "2" }] })]),
    );
    const rows = cookieRows(recordFrom(events));
    expect(rows.map(({ name, httpOnly, setBy }) => [name, httpOnly, setBy?.kind])).toEqual([["sid", true, "before"]]);
    expect(notes).toContainEqual({ key: "har_unknown_cookies", params: ["1"] });
  });

  it("sees that something on the page changed a cookie", async () => {
    const entries = [
      entry({ response: [["set-cookie", "theme=dark"]] }),
      entry({ start: 50, request: { cookie: "theme=light" } }),
    ];
    const [row] = cookieRows(recordFrom((await opened(har(entries))).events));
    expect([row?.value, row?.setBy?.kind]).toEqual(["light", "unattributed"]);
  });

  it("clears the cookies that a response clears", async () => {
    const entries = [
      entry({ response: [["set-cookie", "a=1"]] }),
      entry({ start: 50, response: [["clear-site-data", '"cookies"']] }),
    ];
    const [row] = cookieRows(recordFrom((await opened(har(entries))).events));
    expect([row?.state, row?.entry?.history.at(-1)?.source.kind]).toEqual(["gone", "clear-site-data"]);
  });

  it("keeps the messages of a WebSocket and the way to the server", async () => {
    const messages = [{ type: "send", time: START / 1000 + 1, opcode: 1, data: "hello" }];
    const chat = entry({
      url: "wss://shop.test/chat",
      status: 101,
      type: "websocket",
      more: { _webSocketMessages: messages, _connectionId: "7" },
    });
    const { transport, exchanges } = recordFrom((await opened(har([chat]))).events);
    expect(exchanges[0]?.type).toBe("websocket");
    expect(transport[0]).toMatchObject({ connectionId: "7", frames: [["sent", START + 1000, 1, 5, "hello"]] });
  });

  it("tells a request without an answer from one with an empty answer", async () => {
    const { exchanges } = recordFrom(
      (await opened(har([entry({ status: 0, more: { _error: "net::ERR_ABORTED" } })]))).events,
    );
    expect([exchanges[0]?.end?.error, exchanges[0]?.response]).toEqual(["net::ERR_ABORTED", null]);
  });
});

describe("what is no HAR", () => {
  const whole = har([entry(), entry({ start: 9 })]);

  it.each([
    ["", "har_not_json"],
    ["hello", "har_not_json"],
    ["<html>", "har_not_json"],
    ["{log: 1}", "har_not_json"],
    ["[1, 2]", "har_foreign"],
    ['{"a": 1}', "har_foreign"],
    ['{"log": {"version": "1.2"}}', "har_foreign"],
    [har([]), "har_no_entries"],
    [har([entry({ url: "data:text/plain,a" })]), "har_no_entries"],
    [whole.slice(0, -5), "har_truncated"],
    [whole.slice(0, whole.length - 400), "har_truncated"],
    [whole.replace('"GET"', "GET"), "har_not_json"],
  ])("%j is told from one", async (text, key) => {
    expect(await read(text)).toMatchObject({ ok: false, error: { key } });
  });

  it("reads past a byte order mark and unknown members", async () => {
    expect((await read(`\ufeff ${har([entry()]).replace('{"log"', '{"x": [{"}": 1}], "log"')}\n`)).ok).toBe(true);
  });

  it("leaves entries out that are no web requests, and counts them", async () => {
    const { notes } = await opened(har([entry({ url: "data:," }), entry()]));
    expect(notes).toContainEqual({ key: "har_skipped", params: ["1"] });
  });
});

const hostile = fc.oneof(
  fc.anything({ withNullPrototype: false, maxDepth: 4 }),
  fc.record(
    {
      startedDateTime: fc.oneof(
        fc.constant("2026-11-22T09:00:00Z"),
        fc.string(),
        fc.constant("+275760-09-13T00:00:00Z"),
      ),
      time: fc.oneof(fc.double(), fc.string()),
      request: fc.record(
        {
          method: fc.oneof(fc.string(), fc.constant("GET")),
          url: fc.oneof(fc.webUrl(), fc.constant("http://[::1]/"), fc.string()),
          headers: fc.array(
            fc.oneof(
              fc.anything(),
              fc.record({
                name: fc.constantFrom("Cookie", "Referer", "Origin", "__proto__"),
                value: fc.string({ unit: "binary" }),
              }),
            ),
          ),
          cookies: fc.array(fc.anything()),
          postData: fc.anything(),
        },
        { requiredKeys: ["url"] },
      ),
      response: fc.record({
        status: fc.oneof(fc.integer(), fc.constantFrom(200, 302, 0)),
        headers: fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ name: fc.constantFrom("Set-Cookie", "Location"), value: fc.string({ unit: "binary" }) }),
          ),
        ),
        cookies: fc.array(fc.anything()),
      }),
      _jarscope: fc.anything(),
    },
    { requiredKeys: ["request", "startedDateTime"] },
  ),
);

describe("whatever a file holds", () => {
  it("is read without a throw, and what is read can be folded into rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 6 }), fc.anything(), async (entries, own) => {
        const text = JSON.stringify({ log: { creator: { name: "x" }, _jarscope: own, entries } }, (_, value) =>
          typeof value === "bigint" ? 1 : value,
        );
        const result = await read(text);
        if (result.ok) cookieRows(recordFrom(result.events));
      }),
      { numRuns: 300 },
    );
  });

  it("is read without a throw when a file of ours has been changed in one place", async () => {
    const text = writeReport(harReport, shopInput({ values: "included" }), (key) => key);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(20), fc.string({ maxLength: 4 }), async (at, gone, put) => {
        const result = await read(text.slice(0, at) + put + text.slice(at + gone));
        if (result.ok) cookieRows(recordFrom(result.events));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a long file", () => {
  const many = har(
    Array.from({ length: 300 }, (_, at) => entry({ start: at, response: [["set-cookie", `a${at}=1`]] })),
  );

  it("gives way and tells how far it is", async () => {
    let clock = 0;
    const seen: number[] = [];
    const result = await read(many, { now: () => (clock += 6), progress: (done) => seen.push(done) });
    expect(result.ok).toBe(true);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.toSorted((one, other) => one - other)).toEqual(seen);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  });

  it("can be stopped", async () => {
    let clock = 0;
    const signal = { aborted: false };
    const result = await read(many, {
      now: () => (clock += 6),
      signal,
      pause: async () => {
        signal.aborted = true;
      },
    });
    expect(result).toEqual({ ok: false, error: { key: "har_stopped" } });
  });
});

it("is what a jar read would have said of a line that the record judged", async () => {
  const facts = [begin(), tab, on, request(), response(["a=1"]), jarChange(), completed(), jarRead(7)];
  expect(recordOf(...facts).exchanges[0]?.response?.setLines[0]?.verdict.basis).toBe("observed");
});
