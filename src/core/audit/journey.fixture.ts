import { byteStringFromText, lossyText } from "../bytes/byte-string.ts";
import { applyEvent } from "../capture/apply.ts";
import { cookieRows } from "../capture/cookie-rows.ts";
import type { BrowserName, CaptureFact } from "../capture/event.ts";
import type { SetLine } from "../capture/exchange.ts";
import type { JarCookie } from "../capture/jar-cookie.ts";
import { begin, cookie, on } from "../capture/record.fixture.ts";
import { type CaptureRecord, emptyRecord } from "../capture/record.ts";
import type { ConnectionMap } from "../connection/connection.ts";
import { domainMatches } from "../cookie/domain-match.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import { registrableDomain } from "../site/registrable-domain.ts";
import { auditRecord } from "./audit-record.ts";
import type { AuditOptions, AuditResult } from "./audit-result.ts";

/** One exchange of a made-up journey. */
export interface Step {
  readonly url?: string;
  readonly method?: string;
  readonly type?: string;
  readonly initiator?: string | null;
  /** Fields of a form that is posted. */
  readonly fields?: readonly string[];
  readonly requestHeaders?: Readonly<Record<string, string>>;
  /** The Cookie header; left out, what the jar holds for the host goes. null for none. */
  readonly cookie?: string | null;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly set?: readonly string[];
  /** The browser keeps nothing of what the response sets. */
  readonly refuses?: boolean;
  readonly redirect?: string;
  /** Milliseconds before this step; a tenth of a second unless said. */
  readonly pause?: number;
  readonly topUrl?: string;
}

const START = 1_700_000_000_000;

/** A record of steps in which the browser did with every line what its rules say. */
export function journey(steps: readonly Step[], browser: BrowserName = "chromium"): CaptureRecord {
  const record = emptyRecord();
  let [seq, at, id] = [0, START, 0];
  const tell = (fact: CaptureFact): void => applyEvent(record, { ...fact, boot: "boot", seq: ++seq, at });
  tell(begin(browser));
  tell({ kind: "tab", tabId: 1, openedBy: null, url: null });
  tell(on);
  let redirected = false;
  for (const step of steps) {
    at += step.pause ?? 100;
    if (!redirected) id++;
    const url = step.url ?? "https://shop.test/";
    const requestId = String(id);
    const host = new URL(url).hostname;
    const sent = step.cookie === undefined ? cookieHeader(record, host) : step.cookie;
    if (step.fields !== undefined) tell({ kind: "form", requestId, url, time: at, fields: step.fields });
    tell({
      kind: "request",
      requestId,
      url,
      time: at,
      tabId: 1,
      frameId: 0,
      parentFrameId: -1,
      documentId: null,
      storeId: "0",
      type: step.type ?? "main_frame",
      method: step.method ?? "GET",
      initiator: step.initiator ?? null,
      topUrl: step.topUrl ?? null,
      cookie: sent === null ? null : byteStringFromText(sent),
      headers: pairs(step.requestHeaders),
    });
    at += 20;
    tell({
      kind: "response",
      requestId,
      url,
      time: at,
      status: step.status ?? (step.redirect === undefined ? 200 : 302),
      statusLine: "HTTP/1.1 200 OK",
      setCookie: (step.set ?? []).map(byteStringFromText),
      headers: pairs(step.headers),
    });
    const lines = record.exchanges.at(-1)?.response?.setLines ?? [];
    for (const line of step.refuses ? [] : lines) for (const fact of jarFacts(record, line)) tell(fact);
    at += 5;
    redirected = step.redirect !== undefined;
    if (step.redirect !== undefined) {
      tell({ kind: "redirect", requestId, url, time: at, to: step.redirect, fromCache: false, ip: null });
    } else {
      tell({ kind: "completed", requestId, url, time: at, status: step.status ?? 200, fromCache: false, ip: null });
    }
    const sites = [registrableDomain(host)];
    tell({ kind: "jar-read", storeId: "0", sites, began: seq, set: [], gone: [], unreadable: [] });
  }
  return record;
}

function pairs(headers: Readonly<Record<string, string>> = {}) {
  return Object.entries(headers).map(([name, value]) => [name, byteStringFromText(value)] as const);
}

function cookieHeader(record: CaptureRecord, host: string): string | null {
  const held = [...record.jar.values()].filter(
    ({ present, cookie: { domain, hostOnly } }) =>
      present && (hostOnly ? host === domain : domainMatches(host, domain)),
  );
  return held.length === 0 ? null : held.map(({ cookie: { name, value } }) => `${name}=${value}`).join("; ");
}

function jarFacts(record: CaptureRecord, { check, identity }: SetLine): readonly CaptureFact[] {
  if (!check.storable) return [];
  const { name, value, domain, hostOnly } = identity;
  const made: JarCookie = cookie({
    name,
    value,
    domain,
    hostOnly,
    secure: check.cookie.secure,
    httpOnly: check.cookie.httpOnly,
    sameSite:
      check.cookie.sameSite === null || check.cookie.sameSite === "invalid" ? "unspecified" : check.cookie.sameSite,
    expires: check.cookie.expires,
    path: lossyText(check.cookie.path),
  });
  const known = [...record.jar.values()].find(
    (entry) =>
      entry.present &&
      entry.cookie.name === identity.name &&
      entry.cookie.domain === identity.domain &&
      entry.cookie.hostOnly === identity.hostOnly &&
      entry.cookie.path === identity.path,
  );
  if (identity.deletes)
    return known ? [{ kind: "jar-change", removed: true, cause: "explicit", cookie: known.cookie }] : [];
  const added: CaptureFact = { kind: "jar-change", removed: false, cause: "explicit", cookie: made };
  return known ? [{ kind: "jar-change", removed: true, cause: "overwrite", cookie: known.cookie }, added] : [added];
}

export const NO_HISTORY: SessionHistory = { tracks: [], moments: [] };
export const NO_OPTIONS: AuditOptions = { scope: null, privacy: false, mutes: [], edits: new Map() };

interface Given {
  readonly history?: SessionHistory;
  readonly options?: Partial<AuditOptions>;
  readonly connections?: ConnectionMap | null;
}

export function audited(record: CaptureRecord, given: Given = {}): AuditResult {
  const options = { ...NO_OPTIONS, ...given.options };
  const now = record.last?.at ?? START;
  return auditRecord(record, cookieRows(record), given.history ?? NO_HISTORY, given.connections ?? null, options, now);
}

/** Severity of each finding, in scope or not, by rule. */
export function found(result: AuditResult): Readonly<Record<string, string>> {
  const all = [...result.outOfScope, ...result.findings];
  return Object.fromEntries(all.map(({ rule, severity }) => [rule, severity]));
}
