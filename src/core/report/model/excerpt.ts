import { lossyText } from "../../bytes/byte-string.ts";
import type { Header } from "../../capture/event.ts";
import type { Exchange, ExchangeId } from "../../capture/exchange.ts";
import type { ExcerptLine, ExcerptModel } from "./report-model.ts";
import type { ReportText } from "./report-text.ts";

/** A header longer than this is cut: the beginning is enough to know it again. */
const LONGEST = 600;

/** Headers beyond these are counted and left out, those that show the fault never. */
const MOST_HEADERS = 12;

/** What of an exchange shows a fault. */
export interface Telling {
  /** Names of the cookies that the finding is about. */
  readonly cookies: ReadonlySet<string>;
  /** Whether the cookie is at fault in what was sent, and not in what was set. */
  readonly sent: boolean;
}

export function excerptOf(text: ReportText, id: ExchangeId, telling: Telling): ExcerptModel | null {
  const exchange = text.input.record.exchangesById.get(id);
  if (exchange === undefined) return null;
  return {
    id,
    title: exchangeTitle(text, exchange),
    request: requestLines(text, exchange, telling),
    response: responseLines(text, exchange, telling),
  };
}

/** Method, redacted URL and status. */
export function exchangeTitle({ redactor }: ReportText, exchange: Exchange): string {
  const status = exchange.response?.status ?? null;
  return `${exchange.method} ${redactor.url(exchange.url)}${status === null ? "" : ` → ${status}`}`;
}

function requestLines(text: ReportText, exchange: Exchange, telling: Telling): readonly ExcerptLine[] {
  const { redactor } = text;
  const cookie = exchange.cookie === null ? [] : [redactor.header("cookie", exchange.cookie)];
  const shows = (header: string): boolean =>
    telling.sent && [...telling.cookies].some((name) => `; ${header}`.includes(`; ${name}=`));
  return [
    plain(`${exchange.method} ${redactor.url(exchange.url)}`),
    ...headerLines(text, exchange.headers),
    ...cookie.map((header) => ({ text: cut(`cookie: ${header}`), telling: shows(header) })),
  ];
}

function responseLines(text: ReportText, exchange: Exchange, telling: Telling): readonly ExcerptLine[] {
  const { response } = exchange;
  if (response === null) return [];
  const { redactor } = text;
  return [
    plain(response.statusLine === "" ? String(response.status) : redactor.text(response.statusLine)),
    ...headerLines(text, response.headers),
    ...response.setLines.map((line) => ({
      text: cut(`set-cookie: ${redactor.setLine(line.line)}`),
      telling: !telling.sent && telling.cookies.has(lossyText(line.parsed.name)),
    })),
  ];
}

function headerLines({ redactor, t }: ReportText, headers: readonly Header[]): readonly ExcerptLine[] {
  const shown = headers
    .slice(0, MOST_HEADERS)
    .map(([name, value]) => plain(`${name}: ${redactor.header(name, value)}`));
  const more = headers.length - shown.length;
  return more === 0 ? shown : [...shown, plain(t("report_more_headers", more))];
}

function plain(text: string): ExcerptLine {
  return { text: cut(text), telling: false };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
