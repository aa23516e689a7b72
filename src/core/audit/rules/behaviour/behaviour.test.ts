import { describe, expect, test } from "vitest";
import { applyEvent } from "../../../capture/apply.ts";
import { cookie } from "../../../capture/record.fixture.ts";
import type { CaptureRecord } from "../../../capture/record.ts";
import type { Channel, ConnectionMap } from "../../../connection/connection.ts";
import { historyOf, momentAt, trackOf } from "../../history.fixture.ts";
import { audited, found, journey, type Step } from "../../journey.fixture.ts";
import { testRules } from "../../rule-cases.fixture.ts";

const OLD = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const NEW = "91B2C3D4E5F60718293A4B5C6D7E8F90";
const FLAGS = "Path=/; Secure; HttpOnly; SameSite=Lax";
const line = (value: string, name = "JSESSIONID"): string => `${name}=${value}; ${FLAGS}`;
const LOGIN = { url: "https://shop.test/login", method: "POST", fields: ["user", "password"], pause: 5000 } as const;
const LATER = { url: "https://shop.test/account", pause: 5000 } as const;
const LOGOUT = { url: "https://shop.test/logout", pause: 5000 } as const;

const unchanged: readonly Step[] = [{ set: [line(OLD)] }, {}, LOGIN, LATER];
const rotated: readonly Step[] = [{ set: [line(OLD)] }, {}, { ...LOGIN, set: [line(NEW)] }, LATER];
const other: readonly Step[] = [{ set: [line(OLD)] }, {}, { ...LOGIN, set: [line(NEW, "PHPSESSID")] }, LATER];
const session = (record: CaptureRecord) => trackOf(record, { name: "JSESSIONID" });
const signedIn = (record: CaptureRecord) => historyOf([session(record)], [momentAt(record, 2, "sign-in")]);
const both = (record: CaptureRecord) =>
  historyOf([session(record), trackOf(record, { name: "PHPSESSID" })], [momentAt(record, 2, "sign-in")]);
const CHAT = {
  url: "wss://shop.test/chat",
  type: "websocket",
  status: 101,
  requestHeaders: { origin: "https://shop.test" },
} as const;
const UNSET = `JSESSIONID=${OLD}; Path=/; Secure; HttpOnly`;
const NONE = `${UNSET}; SameSite=None`;
const talked: readonly Step[] = [{ set: [line(OLD)] }, CHAT, LOGOUT];
const signedOut = (record: CaptureRecord) => {
  const at = record.exchanges[2]?.sentAt ?? 0;
  const events = trackOf(record, {
    name: "JSESSIONID",
    events: [
      ["born", 0],
      ["signed-out", null],
    ],
  }).events;
  return historyOf([{ ...session(record), events: events.map((event, place) => ({ ...event, at: at + place })) }]);
};
const REMEMBER = `remember-me=${NEW}; ${FLAGS}; Max-Age=864000`;

/** The channel of `talked`, with a message so many milliseconds after the sign-out. */
function channelUntil(after: number): ConnectionMap {
  const record = journey(talked);
  const [, handshake, out] = record.exchanges;
  const openedAt = handshake?.response?.time ?? 0;
  const frame = { direction: "received", at: (out?.sentAt ?? 0) + after, opcode: 1, size: 1, preview: "x" } as const;
  const channel: Channel = {
    ...{ id: "p.1", connectionId: null, handshake: handshake?.id ?? null, url: CHAT.url, origin: null, cookie: null },
    ...{ openedAt, closedAt: null, state: { value: "open", tier: "measured" }, frames: [frame], framesDropped: 0 },
  };
  return { connections: [], channels: [channel], unmatchedEntries: 0, unmatchedExchanges: 0 };
}

testRules([
  {
    rule: "session-not-rotated-on-login",
    fires: { steps: unchanged, history: signedIn, severity: "high" },
    misses: { steps: rotated, history: signedIn },
  },
  {
    rule: "session-not-rotated-on-login",
    fires: { steps: other, history: both, severity: "info", variant: "other_born" },
    misses: {
      steps: unchanged,
      history: (record) => historyOf([session(record)], [momentAt(record, 2, "sign-in", { outcome: "attempt" })]),
    },
  },
  {
    rule: "multiple-session-cookies",
    fires: {
      steps: [
        { set: [line(OLD), line(OLD.toLowerCase(), "PHPSESSID")] },
        {},
        { ...LOGIN, set: [line(NEW.toLowerCase(), "PHPSESSID")] },
        LATER,
      ],
      history: both,
      severity: "low",
    },
    misses: { steps: other, history: both },
  },
  {
    rule: "not-rotated-at-step-up",
    fires: {
      steps: unchanged,
      history: (record) =>
        historyOf([{ ...session(record), authenticates: "proven" }], [momentAt(record, 2, "role-change")]),
      severity: "medium",
    },
    misses: {
      steps: rotated,
      history: (record) =>
        historyOf([{ ...session(record), authenticates: "proven" }], [momentAt(record, 2, "role-change")]),
    },
  },
  {
    rule: "remember-not-rotated",
    fires: { steps: [{ set: [REMEMBER] }, { set: [line(OLD)] }, {}], severity: "medium" },
    misses: {
      steps: [{ set: [REMEMBER] }, { set: [line(OLD), REMEMBER.replace(NEW, OLD)] }, {}],
    },
  },
  {
    rule: "sign-out-leaves-credentials",
    fires: {
      steps: [{ set: [line(OLD), REMEMBER] }, { ...LOGOUT, set: ["JSESSIONID=; Path=/; Max-Age=0"] }],
      history: (record) => historyOf([session(record)], [momentAt(record, 1, "sign-out")]),
      severity: "medium",
    },
    misses: {
      steps: [
        { set: [line(OLD), REMEMBER] },
        { ...LOGOUT, set: ["JSESSIONID=; Path=/; Max-Age=0", "remember-me=; Path=/; Max-Age=0"] },
      ],
      history: (record) => historyOf([session(record)], [momentAt(record, 1, "sign-out")]),
    },
  },
  {
    rule: "logout-does-not-clear",
    fires: {
      steps: [{ set: [line(OLD)] }, LOGOUT],
      history: (record) =>
        historyOf([
          trackOf(record, {
            name: "JSESSIONID",
            events: [
              ["born", 0],
              ["sign-out-attempt", 0],
            ],
          }),
        ]),
      severity: "medium",
    },
    misses: {
      steps: [{ set: [line(OLD)] }, LOGOUT],
      history: (record) =>
        historyOf([
          trackOf(record, {
            name: "JSESSIONID",
            events: [
              ["born", 0],
              ["sign-out-attempt", 0],
              ["signed-out", null],
            ],
          }),
        ]),
    },
  },
  {
    rule: "session-reused-after-logout",
    fires: {
      steps: [{ set: [line(OLD)] }, LOGOUT, { set: [line(OLD)] }],
      history: (record) =>
        historyOf([
          trackOf(record, {
            name: "JSESSIONID",
            events: [
              ["born", 0],
              ["signed-out", null],
              ["came-back", 0],
            ],
          }),
        ]),
      severity: "high",
    },
    misses: {
      steps: [{ set: [line(OLD)] }, LOGOUT, { set: [line(NEW)] }],
      history: (record) =>
        historyOf([
          trackOf(record, {
            name: "JSESSIONID",
            events: [
              ["born", 0],
              ["signed-out", null],
              ["came-back", 1],
            ],
          }),
        ]),
    },
  },
  {
    rule: "session-token-weak",
    fires: { set: [line("a8c13b07f2d9")], severity: "medium" },
    misses: { set: [line(OLD)] },
  },
  {
    rule: "session-token-weak",
    fires: { set: [line("a8c13b07f2d94e55a8c1")], severity: "low", variant: "short" },
    misses: { set: ["theme=a8c13b07f2d94e55; Secure"] },
  },
  {
    rule: "session-token-weak",
    fires: {
      steps: [
        { set: [line("500000000000000000000000000000000000017")] },
        { set: [line("500000000000000000000000000000000000029")] },
      ],
      severity: "medium",
      variant: "counter",
    },
    misses: { steps: [{ set: [line(OLD)] }, { set: [line(NEW)] }] },
  },
  {
    rule: "session-idle-long",
    fires: {
      steps: [{ set: [line(OLD)] }, {}, { pause: 2_400_000 }],
      history: (record) => historyOf([{ ...session(record), authenticates: "proven" }]),
      severity: "info",
    },
    misses: {
      steps: [{ set: [line(OLD)] }, {}, { pause: 2_400_000, status: 401 }],
      history: (record) => historyOf([{ ...session(record), authenticates: "proven" }]),
    },
  },
  {
    rule: "session-absolute-long",
    fires: {
      steps: [{ set: [line(OLD)] }, { pause: 90_000_000 }],
      history: (record) => historyOf([{ ...session(record), authenticates: "proven" }]),
      severity: "info",
    },
    misses: {
      steps: [{ set: [line(OLD)] }, { pause: 80_000_000 }],
      history: (record) => historyOf([{ ...session(record), authenticates: "proven" }]),
    },
  },
  {
    rule: "device-bound-session",
    fires: { steps: [{ headers: { "secure-session-registration": '(ES256);path="/reg"' } }], severity: "info" },
    misses: { steps: [{ headers: { "secure-session-challenge": '"abc"' } }] },
  },
  {
    rule: "websocket-foreign-origin",
    fires: {
      steps: [
        { set: [line(OLD)] },
        {
          url: "wss://shop.test/chat",
          type: "websocket",
          status: 101,
          requestHeaders: { origin: "https://elsewhere.test" },
        },
      ],
      severity: "medium",
    },
    misses: {
      steps: [
        { set: [line(OLD)] },
        {
          url: "wss://shop.test/chat",
          type: "websocket",
          status: 403,
          requestHeaders: { origin: "https://elsewhere.test" },
        },
      ],
    },
  },
  {
    rule: "websocket-in-clear",
    fires: { steps: [{ url: "ws://shop.test/chat", type: "websocket", status: 101 }], severity: "low" },
    misses: { steps: [{ url: "wss://shop.test/chat", type: "websocket", status: 101 }] },
  },
  {
    rule: "websocket-lacks-secure-cookie",
    fires: {
      steps: [{ set: [line(OLD)] }, {}, { url: "ws://shop.test/chat", type: "websocket", status: 101, cookie: null }],
      severity: "info",
    },
    // Another host would not have had it over TLS either.
    misses: {
      steps: [{ set: [line(OLD)] }, {}, { url: "ws://chat.test/chat", type: "websocket", status: 101, cookie: null }],
    },
  },
  {
    rule: "websocket-trusts-cookie",
    fires: { steps: [{ set: [NONE] }, CHAT], severity: "low" },
    misses: { steps: [{ set: [line(OLD)] }, CHAT] },
  },
  {
    rule: "websocket-trusts-cookie",
    fires: { steps: [{ set: [UNSET] }, CHAT], browser: "firefox", severity: "low", variant: "unset" },
    misses: { steps: [{ set: [UNSET] }, CHAT], browser: "chromium" },
  },
  {
    rule: "websocket-trusts-cookie",
    fires: { steps: [{ set: [NONE] }, { ...CHAT, url: `${CHAT.url}?room=7` }], severity: "low" },
    misses: { steps: [{ set: [NONE] }, { ...CHAT, url: `${CHAT.url}?ticket=${NEW}` }] },
  },
  {
    rule: "websocket-open-after-sign-out",
    fires: { steps: talked, history: signedOut, connections: channelUntil(5000), severity: "medium" },
    misses: { steps: talked, history: signedOut, connections: channelUntil(1000) },
  },
]);

describe("concurrent-session-note", () => {
  const two = (value: string) => {
    const record = journey([{ set: [line(OLD)] }]);
    const made = cookie({ storeId: "1", name: "JSESSIONID", value, secure: true, httpOnly: true });
    const at = (record.last?.at ?? 0) + 100;
    applyEvent(record, {
      kind: "jar-found",
      storeId: "1",
      site: "shop.test",
      cookies: [made],
      boot: "boot",
      seq: 1000,
      at,
    });
    return found(audited(record));
  };
  test("fires where it should", () => expect(two(NEW)).toHaveProperty("concurrent-session-note", "info"));
  test("does not fire on a near miss", () => expect(two(OLD)).not.toHaveProperty("concurrent-session-note"));
});
