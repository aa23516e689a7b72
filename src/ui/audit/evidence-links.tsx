import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { ExchangeId } from "../../core/capture/exchange.ts";
import { exchangeName } from "../cookies/text/exchange-name.ts";
import { ExchangeLink } from "../flow/exchange-link.tsx";
import { useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** Links that are shown at first. */
const FIRST = 3;

/** The exchanges that show something, each one click away. */
export function EvidenceLinks({ evidence }: { readonly evidence: readonly ExchangeId[] }): VNode | null {
  const t = useT();
  const tn = useTn();
  const { record } = useStores();
  const [all, setAll] = useState(false);
  const known = evidence.flatMap((id) => record.record.value.exchangesById.get(id) ?? []);
  if (known.length === 0) return null;
  const shown = all ? known : known.slice(0, FIRST);
  return (
    <p class="evidence-links">
      <span class="quiet">{t("audit_evidence")}</span>{" "}
      {shown.map((exchange) => (
        <ExchangeLink key={exchange.id} exchange={exchange} label={exchangeName(exchange)} />
      ))}
      {known.length > shown.length && (
        <button type="button" class="button link" onClick={() => setAll(true)}>
          {tn("audit_more_evidence", known.length - shown.length)}
        </button>
      )}
    </p>
  );
}
