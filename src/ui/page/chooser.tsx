import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { messageText } from "../../core/message/message-text.ts";
import { useT } from "../i18n/context.ts";
import { ChoiceList } from "./choice-list.tsx";
import type { ChooserStore } from "./chooser-store.ts";
import { OpenFile } from "./open-file.tsx";
import type { Waiting } from "./open-record.ts";

interface ChooserProps {
  readonly store: ChooserStore;
  /** The address named a tab or record that is not there. */
  readonly gone: boolean;
  readonly onFile: (file: File, waiting: Waiting) => Promise<string | null>;
}

/** Which tab, record or file to look at. */
export function Chooser({ store, gone, onFile }: ChooserProps): VNode {
  const t = useT();
  useEffect(() => {
    const refresh = (): void => void store.refresh();
    refresh();
    // Coming back to this page, the person has opened or closed tabs.
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [store]);
  const choices = store.choices.value;
  const tabs = choices?.filter(({ closed }) => !closed) ?? [];
  const records = choices?.filter(({ closed }) => closed) ?? [];
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t("page_choose")}</h1>
        <p>{t("page_intro")}</p>
      </header>
      {gone && (
        <p class="page-warning" role="alert">
          {t("page_gone")}
        </p>
      )}
      <section class="page-section" aria-labelledby="page-tabs">
        <div class="page-section-head">
          <h2 id="page-tabs">{t("page_tabs")}</h2>
          <button type="button" class="button text" id="page-refresh" onClick={() => void store.refresh()}>
            {t("page_refresh")}
          </button>
        </div>
        <ListState store={store} />
        {choices !== null && tabs.length === 0 && <p class="page-empty">{t("page_no_tabs")}</p>}
        <ChoiceList choices={tabs} labelledBy="page-tabs" />
      </section>
      {records.length > 0 && (
        <section class="page-section" aria-labelledby="page-records">
          <h2 id="page-records">{t("page_records")}</h2>
          <ChoiceList choices={records} labelledBy="page-records" />
        </section>
      )}
      <OpenFile onFile={onFile} />
    </main>
  );
}

/** What keeps the list from being there. */
function ListState({ store }: { readonly store: ChooserStore }): VNode {
  const t = useT();
  const failure = store.failure.value;
  const waiting = store.choices.value === null && failure === null;
  return (
    <>
      <p role="status" class="page-state">
        {store.connected.value ? waiting && t("page_reading_list") : t("page_disconnected")}
      </p>
      {failure !== null && (
        <p class="page-warning" role="alert">
          {t("page_list_failed", messageText(t, failure))}
        </p>
      )}
    </>
  );
}
