import { lossyText } from "../../../src/core/bytes/byte-string.ts";
import { cookieTravel, type Exchange, type SetLine } from "../../../src/core/capture/exchange.ts";
import type { ChangeSource, JarEntry } from "../../../src/core/capture/jar-entry.ts";
import type { CaptureRecord } from "../../../src/core/capture/record.ts";

/** Exchanges of a host and path, in order. */
export function exchangesOf(record: CaptureRecord, host: string, path: string): readonly Exchange[] {
  return record.exchanges.filter((exchange) => exchange.host === host && new URL(exchange.url).pathname === path);
}

/** The last exchange of a host and path. @throws Error when there is none */
export function exchangeOf(record: CaptureRecord, host: string, path: string): Exchange {
  const found = exchangesOf(record, host, path).at(-1);
  if (!found)
    throw new Error(`No exchange of ${host}${path} among ${record.exchanges.map(({ url }) => url).join(" ")}`);
  return found;
}

/** The Cookie header as it left the machine, a character for each byte; null where none did. */
export function carried(exchange: Exchange): string | null {
  return cookieTravel(exchange) === "carried" ? exchange.cookie : null;
}

/** Each set line with what became of it, as `outcome line`, or `outcome (reason) line`. */
export function verdicts(exchange: Exchange): readonly string[] {
  return linesOf(exchange).map(({ line, verdict: { outcome, reason } }) =>
    [outcome, ...(reason === null ? [] : [`(${reason})`]), lossyText(line)].join(" "),
  );
}

export function outcomes(exchange: Exchange): readonly string[] {
  return linesOf(exchange).map(({ verdict }) => verdict.outcome);
}

export function linesOf(exchange: Exchange): readonly SetLine[] {
  return exchange.response?.setLines ?? [];
}

/** Entries of a name, gone ones too. */
export function entriesNamed(record: CaptureRecord, name: string): readonly JarEntry[] {
  return [...record.jar.values()].filter(({ cookie }) => cookie.name === name);
}

/** The only entry of a name. @throws Error when there is none, or more than one */
export function entryNamed(record: CaptureRecord, name: string): JarEntry {
  const [entry, ...more] = entriesNamed(record, name);
  if (!entry || more.length > 0) throw new Error(`${more.length + (entry ? 1 : 0)} cookies are called ${name}`);
  return entry;
}

/** The life of a cookie, as `kind by source` for each step; a set line is named by its exchange's path. */
export function history(record: CaptureRecord, name: string): readonly string[] {
  return entryNamed(record, name).history.map(({ kind, source }) => `${kind} by ${sourceText(record, source)}`);
}

export function sourceText(record: CaptureRecord, source: ChangeSource): string {
  if (source.kind !== "set-line" && source.kind !== "clear-site-data") return source.kind;
  const url = record.exchangesById.get(source.exchangeId)?.url ?? "";
  return `${source.kind} ${new URL(url).pathname}`;
}
