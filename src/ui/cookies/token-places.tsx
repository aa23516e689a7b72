import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { ExchangeLink } from "../flow/exchange-link.tsx";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { tokenOf, tokenPlaces } from "../search/token-places.ts";
import { useStores } from "../stores/stores-context.ts";
import { exchangeName } from "./text/exchange-name.ts";

/** More places than this say no more. */
const LIMIT = 100;

/** Where else a pasted token appeared: in URLs and headers, which the rows below do not show. */
export function TokenPlaces(): VNode | null {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { record, search } = useStores();
  const token = tokenOf(search.query.value);
  // The record changes in place; a new exchange is what can bring a new place.
  record.version.value;
  const count = record.record.value.exchanges.length;
  const places = useMemo(
    () => (token === null ? [] : tokenPlaces(record.record.value.exchanges, token, LIMIT)),
    [token, count, record],
  );
  if (places.length === 0) return null;
  return (
    <details id="token-places" class="token-places">
      <summary>{tn(places.length < LIMIT ? "cookies_places" : "cookies_places_more", places.length)}</summary>
      <ul>
        {places.map(({ exchange, kind, header }, at) => (
          <li key={`${exchange.id} ${at}`}>
            <span class="time">{exchange.sentAt === null ? "–" : formats.exactClock(exchange.sentAt)}</span>{" "}
            <ExchangeLink
              exchange={exchange}
              timed={false}
              label={
                kind === "url"
                  ? t("cookies_place_url", exchangeName(exchange), exchange.host)
                  : t(`cookies_place_${kind.replaceAll("-", "_")}`, header, exchangeName(exchange), exchange.host)
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
