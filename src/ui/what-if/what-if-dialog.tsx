import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { originOf } from "../../core/site/url-parts.ts";
import { useT } from "../i18n/context.ts";
import { Lazy } from "../parts/lazy.tsx";
import { useStores } from "../stores/stores-context.ts";
import { choiceOfVisit } from "./first-choice.ts";
import { loadWhatIf } from "./load-what-if.ts";

/** A button, and the dialog that it opens: what-if for no cookie or request in particular. */
export function WhatIfDialog(): VNode {
  const t = useT();
  const { record } = useStores();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const { begin, tabs } = record.record.value;
  const url = originOf(tabs.get(begin?.tabId ?? -1)?.topUrl ?? "");
  const first = choiceOfVisit(url === null ? "" : `${url}/`, begin?.browser ?? "chromium");
  return (
    <>
      <button
        id="what-if-open"
        type="button"
        class="button chip"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {t("whatif_open")}
      </button>
      <dialog
        ref={dialog}
        id="what-if-dialog"
        class="dialog what-if-dialog"
        aria-labelledby="what-if-title"
        onClose={() => setOpen(false)}
      >
        <h2 id="what-if-title">{t("whatif_title")}</h2>
        {open && <Lazy load={loadWhatIf} props={{ first, cookie: null }} />}
        <form method="dialog">
          <button type="submit" class="button text">
            {t("panel_close")}
          </button>
        </form>
      </dialog>
    </>
  );
}
