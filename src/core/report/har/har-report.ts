import type { CaptureRecord, Navigation } from "../../capture/record.ts";
import type { Connection, Ride } from "../../connection/connection.ts";
import { isoTime } from "../iso-time.ts";
import { redactedJson } from "../redact/json-text.ts";
import { type Redactor, redactorSteps } from "../redact/redactor.ts";
import type { ReportFormat } from "../report-format.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { harEntry } from "./har-entry.ts";
import { recordFacts } from "./har-record-facts.ts";

/** HAR 1.2, which DevTools and most tools open. http://www.softwareishard.com/blog/har-12-spec/ */
export const harReport: ReportFormat = {
  id: "har",
  extension: ".har",
  mediaType: "application/json",
  values: "as-asked",
  english: true,
  *parts(input, t) {
    const redactor = yield* redactorSteps(input);
    const { begin } = input.record;
    const head = {
      version: "1.2",
      creator: { name: "Jarscope", version: input.meta.productVersion },
      browser: { name: begin?.browser ?? "", version: begin?.version ?? "" },
      comment: t(input.values === "included" ? "report_values_included" : "report_values_redacted"),
      pages: input.record.navigations.map((navigation, at) => harPage(navigation, at, redactor)),
      _jarscope: recordFacts(input, redactor),
    };
    // One entry at a time, so that a long record needs no second copy in memory.
    yield `{"log":${redactedJson(head, redactor, 1).replace(/\n?\}$/, "")},\n "entries":[`;
    let separator = "\n";
    for (const entry of entries(input, redactor)) {
      yield separator + redactedJson(entry, redactor, 0);
      separator = ",\n";
    }
    yield "\n]}}\n";
  },
};

function harPage({ url, at }: Navigation, index: number, redactor: Redactor): object {
  const startedDateTime = isoTime(at);
  return { startedDateTime, id: `page_${index + 1}`, title: redactor.url(url), pageTimings: {} };
}

function* entries(input: ReportInput, redactor: Redactor): Generator<object> {
  const { record, connections } = input;
  const rides = new Map<string, { readonly ride: Ride; readonly connection: Connection }>();
  for (const connection of connections?.connections ?? []) {
    for (const ride of connection.rides) if (ride.exchangeId !== null) rides.set(ride.exchangeId, { ride, connection });
  }
  const channels = new Map((connections?.channels ?? []).map((channel) => [channel.handshake, channel]));
  for (const exchange of record.exchanges) {
    const way = rides.get(exchange.id);
    yield harEntry(exchange, {
      record,
      redactor,
      pageref: pageOf(record, exchange),
      connection: way?.connection,
      ride: way?.ride,
      channel: channels.get(exchange.id),
    });
  }
}

function pageOf(record: CaptureRecord, exchange: { readonly order: number; readonly tabId: number }): string | null {
  const at = record.navigations.findLastIndex(
    ({ order, tabId }) => order <= exchange.order && tabId === exchange.tabId,
  );
  return at < 0 ? null : `page_${at + 1}`;
}
