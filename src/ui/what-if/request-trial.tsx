import type { VNode } from "preact";
import { conditionsOfTrial } from "../../core/capture/conditions.ts";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { wordsOfReason } from "../../core/cookie/words-of-reason.ts";
import { shownName } from "../../core/message/shown-name.ts";
import { rfcText } from "../cookies/text/rfc-text.ts";
import { ConditionsNote } from "../flow/details/conditions-note.tsx";
import { reasonExplanation, reasonFix, reasonTitle } from "../flow/text/reason-words.ts";
import { useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { contextOfChoice, type WhatIfChoice } from "./choice.ts";
import { RequestForm } from "./request-form.tsx";
import { type Fate, whatGoes } from "./what-goes.ts";

interface RequestTrialProps {
  readonly choice: WhatIfChoice;
  readonly onChoice: (choice: WhatIfChoice) => void;
  readonly cookie: CookieRow | null;
}

/** Which cookies of the jar would go with a request, and which not. */
export function RequestTrial({ choice, onChoice, cookie }: RequestTrialProps): VNode {
  const t = useT();
  const tn = useTn();
  const { cookies, clock } = useStores();
  const context = contextOfChoice(choice, clock.now.value);
  const all = context === null ? [] : whatGoes(cookies.rows.value, context, choice.engine);
  // The cookie that it is about first, wherever it would stand.
  const fates = [...all.filter(({ row }) => row.id === cookie?.id), ...all.filter(({ row }) => row.id !== cookie?.id)];
  const sent = fates.filter(({ reasons }) => reasons.length === 0).length;
  return (
    <>
      <RequestForm choice={choice} onChoice={onChoice} allEngines={false} />
      <p id="what-if-sum" role="status">
        {context === null
          ? t("whatif_no_url")
          : fates.length === 0
            ? t("whatif_no_cookies")
            : [tn("whatif_sent", sent), sent < fates.length && tn("whatif_withheld", fates.length - sent)]
                .filter(Boolean)
                .join(" · ")}
      </p>
      {fates.length > 0 && (
        <div class="flow-table-room">
          <table id="what-if-table" class="flow-table">
            <thead>
              <tr>
                {["state", "cookie", "reason"].map((id) => (
                  <th key={id} scope="col">
                    {t(`flow_table_${id}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fates.map((fate, at) => (
                <FateLine
                  key={fate.row.id}
                  fate={fate}
                  asked={fate.row.id === cookie?.id}
                  repeats={fate.reasons[0] !== undefined && fates[at - 1]?.reasons[0] === fate.reasons[0]}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {context !== null && <ConditionsNote conditions={conditionsOfTrial(choice.thirdParty, [choice.engine])} />}
    </>
  );
}

interface FateLineProps {
  readonly fate: Fate;
  /** It is the cookie that the person looks at. */
  readonly asked: boolean;
  readonly repeats: boolean;
}

function FateLine({ fate: { row, reasons }, asked, repeats }: FateLineProps): VNode {
  const t = useT();
  const [first, ...others] = reasons;
  const state = first === undefined ? "sent" : "withheld";
  const fix = first === undefined ? null : reasonFix(first, t);
  return (
    <tr
      class={asked ? `cookie-state ${state} asked` : `cookie-state ${state}`}
      data-cookie={row.name}
      data-state={state}
    >
      <td class="state">
        <span class="sign" aria-hidden="true">
          {state === "sent" ? "↑" : "⊘"}
        </span>
        {t(`flow_state_${state}`)}
      </td>
      <th scope="row">
        {shownName(row.name, t)}
        <span class="quiet key">{`${row.domain} ${row.path}`}</span>
      </th>
      <td class="reason" data-reason={first}>
        {first === undefined ? (
          <span class="quiet">{t("whatif_goes")}</span>
        ) : (
          <>
            <strong>{reasonTitle(first, t)}</strong>
            {others.length > 0 && (
              <span class="quiet"> {t("whatif_also", others.map((one) => reasonTitle(one, t)).join(", "))}</span>
            )}
            {!repeats && (
              <>
                <div>{reasonExplanation(first, t)}</div>
                {fix !== null && <div class="fix">{t("flow_fix", fix)}</div>}
                <div class="quiet">{rfcText(wordsOfReason(first).rfc)}</div>
              </>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
