import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { byteStringFromText } from "../../core/bytes/byte-string.ts";
import { conditionsOfTrial } from "../../core/capture/conditions.ts";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { setCookieFormat } from "../../core/report/copy/set-cookie.ts";
import { MarkedText } from "../cookies/details/marked-line.tsx";
import { ConditionsNote } from "../flow/details/conditions-note.tsx";
import { reasonFix, reasonTitle } from "../flow/text/reason-words.ts";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { contextOfChoice, type WhatIfChoice } from "./choice.ts";
import { RequestForm } from "./request-form.tsx";
import { type LineFate, whatBecomes } from "./what-becomes.ts";

interface LineTrialProps {
  readonly choice: WhatIfChoice;
  readonly onChoice: (choice: WhatIfChoice) => void;
  readonly cookie: CookieRow | null;
}

/** What each browser would do with a Set-Cookie line. */
export function LineTrial({ choice, onChoice, cookie }: LineTrialProps): VNode {
  const t = useT();
  const { clock, record, values } = useStores();
  const [typed, setTyped] = useState<string | null>(null);
  const salt = record.record.value.begin?.salt ?? "";
  const begin = cookie === null || (!values.shown.value && values.masked(cookie)) ? "" : setLineOf(cookie, salt, t);
  const text = typed ?? begin;
  const context = contextOfChoice(choice, clock.now.value);
  // A header line ends where the line ends; a pasted name of the header is no part of it.
  const line = byteStringFromText(text.replace(/^\s*set-cookie:\s*/i, "").replace(/[\r\n]+$/, ""));
  const fates = context === null || line.trim() === "" ? [] : whatBecomes(line, context);
  return (
    <>
      <label class="what-if-line">
        <span>Set-Cookie:</span>
        <textarea
          id="what-if-text"
          class="field"
          rows={2}
          spellcheck={false}
          value={text}
          placeholder={t("whatif_line_example")}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <RequestForm choice={choice} onChoice={onChoice} allEngines />
      {fates.length === 0 && <p class="hint">{t(context === null ? "whatif_no_url" : "whatif_no_line")}</p>}
      {fates.length > 0 && (
        <p id="what-if-verdicts" role="status">
          {sumText(fates, t)}
        </p>
      )}
      {fates.map((fate) => (
        <LineFateText key={fate.engines.join(" ")} fate={fate} />
      ))}
      {fates.length > 0 && (
        <ConditionsNote conditions={conditionsOfTrial(choice.thirdParty, ["chromium", "firefox"])} />
      )}
    </>
  );
}

function LineFateText({ fate }: { readonly fate: LineFate }): VNode {
  const t = useT();
  const { engines, outcome, reason, parsed, diagnostics, assumed } = fate;
  const fix = reason === null ? null : reasonFix(reason, t);
  const names = engines.map((engine) => t(`whatif_engine_${engine}`)).join(", ");
  return (
    <article class="set-line" data-engines={engines.join(" ")} data-outcome={outcome} data-reason={reason}>
      <h3>
        <strong>{names}</strong>
        {" · "}
        <span class={`outcome ${outcome}`}>{t(`verdict_${outcome.replaceAll("-", "_")}`)}</span>
        {reason !== null && <span class="quiet"> {reasonTitle(reason, t)}</span>}
        {assumed && <span class="quiet"> · {t("whatif_assumed")}</span>}
      </h3>
      <MarkedText parsed={parsed} diagnostics={diagnostics} mask={null} label={t("whatif_line_of", names)} />
      {fix !== null && <p class="fix">{t("flow_fix", fix)}</p>}
    </article>
  );
}

function sumText(fates: readonly LineFate[], t: ReturnType<typeof useT>): string {
  return fates
    .map(
      ({ engines, outcome }) =>
        `${engines.map((engine) => t(`whatif_engine_${engine}`)).join(", ")}: ${t(`verdict_${outcome.replaceAll("-", "_")}`)}`,
    )
    .join(" · ");
}

function setLineOf(row: CookieRow, salt: string, t: ReturnType<typeof useT>): string {
  return setCookieFormat.build({ row, exchange: null, salt, t }) ?? "";
}
