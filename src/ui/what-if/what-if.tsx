import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { useT } from "../i18n/context.ts";
import { ToggleButton } from "../parts/toggle-button.tsx";
import type { WhatIfChoice } from "./choice.ts";
import { LineTrial } from "./line-trial.tsx";
import { RequestTrial } from "./request-trial.tsx";

interface WhatIfProps {
  /** Where to begin. */
  readonly first: WhatIfChoice;
  /** The cookie that it is asked for; null for none in particular. */
  readonly cookie: CookieRow | null;
}

const TRIALS = ["request", "line"] as const;

/** What the engine says about a request that was not made, or a line that was not sent. */
export function WhatIf({ first, cookie }: WhatIfProps): VNode {
  const t = useT();
  const [trial, setTrial] = useState<(typeof TRIALS)[number]>("request");
  const [choice, setChoice] = useState(first);
  return (
    <div class="what-if" id="what-if">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame, and these are two buttons */}
      <div class="what-if-trials" role="group" aria-label={t("whatif_trials")}>
        {TRIALS.map((id) => (
          <ToggleButton
            key={id}
            id={`what-if-${id}`}
            class="chip"
            label={t(`whatif_trial_${id}`)}
            pressed={trial === id}
            onToggle={() => setTrial(id)}
          >
            {t(`whatif_trial_${id}`)}
          </ToggleButton>
        ))}
      </div>
      {trial === "request" ? (
        <RequestTrial choice={choice} onChoice={setChoice} cookie={cookie} />
      ) : (
        <LineTrial choice={choice} onChoice={setChoice} cookie={cookie} />
      )}
    </div>
  );
}
