import type { ComponentChildren, VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { LIKELY_WITHOUT_CREDENTIALS } from "../../../core/capture/exchange-cookies.ts";
import { exchangeCounts, knownExchangeCookies } from "../../../core/capture/exchange-counts.ts";
import { explainedVerdict } from "../../../core/capture/explain-line.ts";
import { shownName } from "../../../core/message/shown-name.ts";
import { HiddenText } from "../../parts/hidden-text.tsx";
import { type ChangeSign, type CookieChange, changesOf } from "../rows/changes-of.ts";
import { isStateless } from "../rows/exchange-state.ts";
import { reasonTitle } from "../text/reason-words.ts";
import type { FlowCellContext } from "./flow-cell.tsx";

const SIGNS: Readonly<Record<ChangeSign, string>> = {
  new: "+",
  changed: "~",
  deleted: "−",
  rejected: "✕",
  undecided: "?",
};

/** More names than this are told by number. */
const LIMIT = 6;

/** What the exchange changed in the jar, or why it could not. */
export function changesCell(exchange: Exchange, context: FlowCellContext): ComponentChildren {
  const { record, t } = context;
  const changes = changesOf(exchange);
  const reason = whyNone(exchange, record);
  const doubt = reason === null ? null : reasonTitle(reason, t);
  if (changes.length === 0 && doubt === null) {
    return isStateless(record, exchange) ? <span class="quiet">{t("flow_stateless")}</span> : null;
  }
  const words = changes.map(
    (change) => `${t(`flow_sign_${change.sign}`)} ${shownName(change.name, t)}${whyText(change, context)}`,
  );
  return (
    <span class="changes" title={[doubt, ...words].filter(Boolean).join("\n")}>
      {doubt !== null && <span class="doubt">{doubt}</span>}
      {changes.slice(0, LIMIT).map((change, at) => (
        <Change key={at} change={change} alone={changes.length === 1} context={context} />
      ))}
      {changes.length > LIMIT && <span class="quiet">+{changes.length - LIMIT}</span>}
    </span>
  );
}

interface ChangeProps {
  readonly change: CookieChange;
  readonly alone: boolean;
  readonly context: FlowCellContext;
}

function Change({ change, alone, context }: ChangeProps): VNode {
  const { t } = context;
  const { sign, name } = change;
  return (
    <span class={`change-mark ${sign}`} data-sign={SIGNS[sign]}>
      <HiddenText>{t(`flow_sign_${sign}`)} </HiddenText>
      {shownName(name, t)}
      {alone && <span class="quiet">{whyText(change, context)}</span>}
    </span>
  );
}

function whyText({ line }: CookieChange, { record, t }: FlowCellContext): string {
  const { reason } = explainedVerdict(record, line);
  return reason === null ? "" : ` ${reasonTitle(reason, t)}`;
}

/** Why an exchange went without any cookie although there were some; null where it carried one, or there was none. */
function whyNone(exchange: Exchange, record: FlowCellContext["record"]): string | null {
  const { sent, withheld } = exchangeCounts(record, exchange);
  if (sent > 0 || withheld === 0) return null;
  const reasons = knownExchangeCookies(record, exchange).flatMap(({ state, reason }) =>
    state === "withheld" && reason !== null ? [reason] : [],
  );
  return reasons.find((reason) => reason === LIKELY_WITHOUT_CREDENTIALS) ?? reasons[0] ?? null;
}
