import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { redactUrl } from "../../../core/session/redact.ts";
import { redactHeader } from "../../../core/session/redact-header.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { exchangeName } from "../text/exchange-name.ts";

/** An exchange by its short name; opened, its request and response heads as text, redacted while values are hidden. */
export function ExchangeText({ exchange }: { readonly exchange: Exchange }): VNode {
  const t = useT();
  const { values } = useStores();
  const [open, setOpen] = useState(false);
  return (
    <details class="exchange" data-exchange={exchange.id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {exchangeName(exchange)} <span class="quiet">{exchange.host}</span>
      </summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long headers scroll, and must be reached by keyboard
        <section class="line" tabIndex={0} aria-label={t("cookies_exchange")}>
          <pre>{headText(exchange, values.shown.value ? null : values.mask)}</pre>
        </section>
      )}
    </details>
  );
}

/** Request and response as they are written in HTTP/1.1, without bodies. RFC 9112 sections 3 and 4. */
function headText(exchange: Exchange, mask: ((value: string) => string) | null): string {
  const header = (name: string, value: string): string =>
    `${name}: ${mask === null ? value : redactHeader(name, value, (secret) => `(${mask(secret)})`)}`;
  const url = mask === null ? exchange.url : redactUrl(exchange.url, (secret) => `(${mask(secret)})`);
  const request = [
    `${exchange.method} ${url}`,
    ...exchange.headers.map(([name, value]) => header(name, lossyText(value))),
    ...(exchange.cookie === null ? [] : [header("Cookie", lossyText(exchange.cookie))]),
  ];
  const { response } = exchange;
  if (response === null) return request.join("\n");
  return [
    ...request,
    "",
    response.statusLine || String(response.status),
    ...response.headers.map(([name, value]) => header(name, lossyText(value))),
    ...response.setLines.map(({ line }) => header("Set-Cookie", lossyText(line))),
  ].join("\n");
}
