import type { ComponentChildren, VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { LIKELY_WITHOUT_CREDENTIALS } from "../../../core/capture/exchange-cookies.ts";
import { exchangeCounts, knownExchangeCookies } from "../../../core/capture/exchange-counts.ts";
import type { T } from "../../i18n/context.ts";
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
export function changesCell(exchange: Exchange, { record, t }: FlowCellContext): ComponentChildren {
  const changes = changesOf(exchange);
  const reason = whyNone(exchange, record);
  const doubt = reason === null ? null : reasonTitle(reason, t);
  if (changes.length === 0 && doubt === null) {
    return isStateless(record, exchange) ? <span class="quiet">{t("flow_stateless")}</span> : null;
  }
  const words = changes.map((change) => `${t(`flow_sign_${change.sign}`)} ${change.name}${whyText(change, t)}`);
  return (
    <span class="changes" title={[doubt, ...words].filter(Boolean).join("\n")}>
      {doubt !== null && <span class="doubt">{doubt}</span>}
      {changes.slice(0, LIMIT).map((change, at) => (
        <Change key={at} change={change} alone={changes.length === 1} t={t} />
      ))}
      {changes.length > LIMIT && <span class="quiet">+{changes.length - LIMIT}</span>}
    </span>
  );
}

interface ChangeProps {
  readonly change: CookieChange;
  readonly alone: boolean;
  readonly t: T;
}

function Change({ change, alone, t }: ChangeProps): VNode {
  const { sign, name } = change;
  return (
    <span class={`change-mark ${sign}`} data-sign={SIGNS[sign]}>
      <HiddenText>{t(`flow_sign_${sign}`)} </HiddenText>
      {name}
      {alone && <span class="quiet">{whyText(change, t)}</span>}
    </span>
  );
}

function whyText({ verdict: { reason } }: CookieChange, t: T): string {
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
