import type { VNode } from "preact";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { WhatIfDialog } from "../what-if/what-if-dialog.tsx";
import type { FlowModel } from "./model/flow-model.ts";

/** Searches that people begin with, one click each. */
const QUICK = ["withheld:", "changed:", "status:rejected", "has:disagreement", "status:failed"] as const;

/** The thin line over the list: how many exchanges, and the most wanted searches. */
export function FlowBar({ model }: { readonly model: FlowModel }): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { search, settings } = useStores();
  const shown = model.found.value.length;
  const all = model.scoped.value.length;
  const older = model.older.value;
  const words = search.text.value.trim().split(/\s+/).filter(Boolean);
  const toggle = (word: string): void => {
    const rest = words.filter((one) => one !== word);
    search.text.value = (rest.length < words.length ? rest : [...words, word]).join(" ");
  };
  return (
    <div class="view-bar">
      <span id="flow-count" class="view-count" role="status">
        {shown === all ? tn("flow_count", all) : t("flow_count_of", formats.number(shown), formats.number(all))}
        {older > 0 && <span class="quiet"> · {tn("cookies_older_hidden", older)}</span>}
      </span>
      <button
        id="flow-drawn"
        type="button"
        class="button chip"
        title={t("flow_drawn_title")}
        aria-pressed={settings.flowDrawn.value.value}
        onClick={() => settings.flowDrawn.set(!settings.flowDrawn.value.value)}
      >
        {t("flow_drawn")}
      </button>
      <span class="flow-quick end">
        {QUICK.map((word) => (
          <button
            key={word}
            type="button"
            class="button chip"
            data-query={word}
            title={word}
            aria-pressed={words.includes(word)}
            onClick={() => toggle(word)}
          >
            {t(`flow_quick_${word.replace(/^.*:(?=.)/, "").replace(":", "")}`)}
          </button>
        ))}
      </span>
      <WhatIfDialog />
    </div>
  );
}
