import type { VNode } from "preact";
import { messageKey } from "../../../core/message/message.ts";
import { messageText } from "../../../core/message/message-text.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import { useT } from "../../i18n/context.ts";
import { SeverityWord } from "../../parts/severity-word.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { SessionFinding } from "../model/findings-of.ts";

/** What is wrong with the session, each leading to the first exchange that shows it. */
export function CardFindings({ findings }: { readonly findings: readonly SessionFinding[] }): VNode | null {
  const t = useT();
  const { record } = useStores();
  if (findings.length === 0) return null;
  return (
    <ul class="session-findings" aria-label={t("sessions_findings")}>
      {findings.map(({ rule, severity, message, evidence }) => {
        const exchange = record.record.value.exchangesById.get(evidence[0] ?? "");
        return (
          <li key={`${rule} ${message.params?.join() ?? ""}`} data-rule={rule}>
            <SeverityWord severity={severity} /> {t(messageKey("rule", rule, "title"))}{" "}
            <span class="quiet">{messageText(t, message)}</span>{" "}
            {exchange && <ExchangeLink exchange={exchange} label={exchangeName(exchange)} />}
          </li>
        );
      })}
    </ul>
  );
}
