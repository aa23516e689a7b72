import { lossyText } from "../../bytes/byte-string.ts";
import type { Exchange, ExchangeId } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import { siteDomain } from "../../site/site.ts";
import type { SpannedLife } from "../track/lives.ts";
import { accessOf, pageKey, resourceKey, type SignInPages } from "./access.ts";
import { type Attempt, attemptOf } from "./attempt.ts";
import { signOutRequest } from "./sign-out-request.ts";
import type { Signal, SignalGroup } from "./signal.ts";

export interface Signals {
  readonly groups: readonly SignalGroup[];
  readonly signInPages: SignInPages;
}

/** All signals of a record by store and site, in the order of time. Each exchange is looked at twice, whatever the rest. */
export function groupSignals(record: CaptureRecord, lives: readonly SpannedLife[]): Signals {
  const attempts = attemptsOf(record.exchanges);
  const signInPages = new Set([...attempts.values()].flatMap(({ exchange }) => formPage(record, exchange) ?? []));
  const groups = new Groups();
  for (const exchange of record.exchanges)
    addExchange(groups, exchange, attempts.get(exchange.id) ?? null, signInPages, record);
  for (const life of lives) addValues(groups, life, record);
  addMarks(groups, record);
  for (const { signals } of groups.all.values())
    signals.sort((one, other) => one.at - other.at || RANK[one.kind] - RANK[other.kind]);
  return { groups: [...groups.all.values()], signInPages };
}

/** What one response did is told after what was asked for, and losses before gains. */
const RANK: Readonly<Record<Signal["kind"], number>> = {
  attempt: 0,
  "sign-out": 0,
  gone: 1,
  value: 2,
  refused: 3,
  opened: 3,
  "still-open": 3,
  "handed-over": 4,
  mark: 5,
};

class Groups {
  readonly all = new Map<string, SignalGroup & { readonly known: Known }>();

  of(storeId: string, site: string): SignalGroup & { readonly known: Known } {
    const key = `${storeId}\n${site}`;
    const found = this.all.get(key);
    if (found) return found;
    const made = { storeId, site, signals: [], known: { refused: new Map(), allowed: new Map() } };
    this.all.set(key, made);
    return made;
  }
}

/** The last refusal and the last answer of each resource. */
interface Known {
  readonly refused: Map<string, Exchange>;
  readonly allowed: Map<string, Exchange>;
}

/** A redirect that repeats the request is still the same attempt. */
function attemptsOf(exchanges: readonly Exchange[]): ReadonlyMap<ExchangeId, Attempt> {
  const found = new Map<ExchangeId, Attempt>();
  const requests = new Set<string>();
  for (const exchange of exchanges) {
    const attempt = attemptOf(exchange);
    if (attempt === null) continue;
    const key = `${exchange.requestId} ${exchange.host} ${attempt.kind}`;
    if (requests.has(key)) continue;
    found.set(exchange.id, attempt);
    requests.add(key);
  }
  return found;
}

/** The page with the form: who is sent back to it has not come in. */
function formPage(record: CaptureRecord, exchange: Exchange): string | null {
  if (exchange.method === "GET") return null;
  const referer = exchange.headers.find(([name]) => name === "referer");
  const url = referer ? lossyText(referer[1]) : null;
  if (url !== null && siteDomain(url) === siteDomain(exchange.url)) return pageKey(url);
  const page = record.navigations.findLast(({ tabId, order }) => tabId === exchange.tabId && order < exchange.order);
  return page && siteDomain(page.url) === siteDomain(exchange.url) ? pageKey(page.url) : null;
}

function addExchange(
  groups: Groups,
  exchange: Exchange,
  attempt: Attempt | null,
  signInPages: SignInPages,
  record: CaptureRecord,
): void {
  if (exchange.host === "") return;
  const why = attempt === null ? signOutRequest(exchange) : null;
  const access = attempt === null && why === null ? accessOf(exchange, signInPages) : null;
  // Most exchanges are pictures and scripts, and end here.
  if (attempt === null && why === null && access === null) return;
  const { signals, known } = groups.of(exchange.storeId, registrableDomain(exchange.host));
  const at = exchange.response?.time ?? exchange.sentAt ?? 0;
  if (attempt) {
    signals.push({ kind: "attempt", at, attempt });
    if (attempt.kind === "idp-return") addHandOver(groups, exchange, record);
    return;
  }
  if (why !== null) {
    signals.push({ kind: "sign-out", at, exchange, why });
    return;
  }
  const key = resourceKey(exchange);
  const refusal = known.refused.get(key);
  if (access === "refused") {
    signals.push({ kind: "refused", at, exchange, before: known.allowed.get(key) ?? null });
    known.refused.set(key, exchange);
    known.allowed.delete(key);
  } else {
    if (refusal)
      signals.push(
        known.allowed.has(key)
          ? { kind: "still-open", at, exchange }
          : { kind: "opened", at, exchange, before: refusal },
      );
    known.allowed.set(key, exchange);
  }
}

/** The site where the person proved who they are: it sent them on, or its page posts the proof. */
function addHandOver(groups: Groups, exchange: Exchange, record: CaptureRecord): void {
  const hop = record.chains.get(exchange.requestId)?.find(({ order }) => order === exchange.order - 1);
  const from = hop ? registrableDomain(hop.host) : siteDomain(exchange.initiator ?? "");
  if (from === "" || from === registrableDomain(exchange.host)) return;
  groups
    .of(exchange.storeId, from)
    .signals.push({ kind: "handed-over", at: exchange.sentAt ?? exchange.response?.time ?? 0, exchange });
}

function addValues(groups: Groups, life: SpannedLife, record: CaptureRecord): void {
  const { signals } = groups.of(life.subject.storeId, life.subject.site);
  for (const span of life.spans) {
    if (!span.begunBy?.found) {
      const by = span.begunBy?.exchange ?? null;
      const exchange =
        (by === null ? null : record.exchangesById.get(by)) ?? (span.begunBy ? null : (span.carries[0] ?? null));
      signals.push({ kind: "value", at: span.from, life, span, exchange });
    }
    if (span.until !== null && !span.replaced) {
      const exchange = record.exchangesById.get(span.endedBy?.exchange ?? "") ?? null;
      signals.push({ kind: "gone", at: span.until, life, span, exchange });
    }
  }
  const last = life.spans.at(-1);
  if (life.subject.carrier === "url" && life.lackedAfter && last)
    signals.push({ kind: "gone", at: life.lackedAfter.sentAt ?? 0, life, span: last, exchange: life.lackedAfter });
}

/** A mark is about the page that the person saw when they made it. */
function addMarks(groups: Groups, record: CaptureRecord): void {
  if (record.marks.length === 0) return;
  const documents = record.exchanges.filter(({ type, response }) => type === "main_frame" && response !== null);
  for (const mark of record.marks) {
    if (mark.label !== "signed-in" && mark.label !== "signed-out" && mark.label !== "role-changed") continue;
    const page = documents.findLast(({ order }) => order < mark.order) ?? documents[0];
    if (page) groups.of(page.storeId, registrableDomain(page.host)).signals.push({ kind: "mark", at: mark.at, mark });
  }
}
