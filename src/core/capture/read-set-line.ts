import { type ByteString, lossyText } from "../bytes/byte-string.ts";
import { checkStorable } from "../cookie/check-storable.ts";
import { parseSetCookie } from "../cookie/parse-set-cookie.ts";
import type { Profile } from "../cookie/profiles/profile.ts";
import type { StorageCheck, StoredSecureCookie } from "../cookie/storable-cookie.ts";
import { publicSuffixOf } from "../site/registrable-domain.ts";
import type { Header } from "./event.ts";
import type { Exchange, LineIdentity, SetLine } from "./exchange.ts";
import { EXCHANGE_OPEN } from "./verdict.ts";

/** What the response tells besides the line itself. `receivedAt` in milliseconds since 1970. */
export interface SetLineContext {
  readonly exchange: Exchange;
  readonly receivedAt: number;
  readonly headers: readonly Header[];
  readonly profile: Profile;
  readonly secureCookies: () => Iterable<StoredSecureCookie>;
}

/** Reads one Set-Cookie header value by the rules of the browser that received it. */
export function readSetLine(line: ByteString, index: number, context: SetLineContext): SetLine {
  const { exchange, receivedAt, profile } = context;
  const parsed = parseSetCookie(line, profile, receivedAt, serverDate(context.headers));
  const check = checkStorable(parsed, {
    url: new URL(exchange.url),
    now: receivedAt,
    publicSuffix: publicSuffixOf,
    profile,
    api: "http",
    ...(parsed.secure ? {} : { secureCookies: context.secureCookies() }),
  });
  return {
    exchangeId: exchange.id,
    index,
    line,
    parsed,
    check,
    identity: identityOf(check),
    verdict: EXCHANGE_OPEN,
    key: null,
  };
}

function identityOf({ cookie }: StorageCheck): LineIdentity {
  return {
    name: lossyText(cookie.name),
    value: lossyText(cookie.value),
    domain: cookie.domain,
    hostOnly: cookie.hostOnly,
    path: lossyText(cookie.path),
    deletes: cookie.deletes,
  };
}

/** The Date header, in milliseconds since 1970. */
export function serverDate(headers: readonly Header[]): number | null {
  const date = headers.find(([name]) => name === "date")?.[1];
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}
