import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useFormats, useT } from "../i18n/context.ts";
import type { Formats } from "../i18n/formats.ts";
import { Lazy } from "../parts/lazy.tsx";
import { TabList } from "../parts/tab-list.tsx";
import type { SelectionStore } from "../stores/selection-store.ts";
import { useStores } from "../stores/stores-context.ts";
import { Banners } from "./banners.tsx";
import { DiagnosisBanner } from "./diagnosis-banner.tsx";
import { KeyList } from "./key-list.tsx";
import { Notices } from "./notices.tsx";
import { type ShortcutActions, shortcutOf } from "./shortcuts.ts";
import { StatusLine } from "./status-line.tsx";
import { Toolbar } from "./toolbar/toolbar.tsx";
import { VIEWS } from "./views.ts";

/** The frame around every view. */
export function Panel(): VNode {
  const t = useT();
  const formats = useFormats();
  const stores = useStores();
  const { selection, values } = stores;
  const keyList = useRef<HTMLDialogElement>(null);
  const view = VIEWS.find(({ id }) => id === selection.view.value) ?? VIEWS[0];

  useEffect(() => {
    const actions: ShortcutActions = {
      search: () => document.getElementById("search")?.focus(),
      keys: () => keyList.current?.showModal(),
      mark: () => document.getElementById("mark-menu")?.click(),
      values: () => {
        values.shown.value = !values.shown.value;
      },
      back: () => {
        if (selection.view.value === "flow") selection.exchangeOpen.value = false;
        else selection.detailsOpen.value = false;
      },
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = shortcutOf(event);
      if (action === null || event.defaultPrevented) return;
      const inFront = document.querySelector("dialog[open], :popover-open") !== null;
      if (action === "back" && !inFront && !isOpen(selection)) return;
      // DevTools listens at the document, and opens or closes its own drawer by Escape.
      event.stopPropagation();
      // The browser closes what is in front by itself.
      if (inFront) return;
      event.preventDefault();
      actions[action]();
    };
    const root = document.documentElement;
    root.addEventListener("keydown", onKeyDown);
    return () => root.removeEventListener("keydown", onKeyDown);
  }, [selection, values]);

  return (
    <div class="panel">
      <header>
        <h1 class="hidden-text">{t("panel_title", t(`panel_view_${view.id}`))}</h1>
        <Toolbar onKeys={() => keyList.current?.showModal()} />
        <TabList
          label={t("panel_views")}
          prefix="view"
          tabs={VIEWS.map(({ id, count }) => ({
            id,
            label: t(`panel_view_${id}`),
            count: countText(count(stores, t), formats),
          }))}
          selected={view.id}
          onSelect={(id) => {
            selection.view.value = id;
          }}
        />
        <Banners />
        <DiagnosisBanner />
      </header>
      <main class="view">
        <div
          id="view-panel"
          role="tabpanel"
          aria-busy={stores.cookies.loading.value}
          aria-labelledby={`view-tab-${view.id}`}
        >
          <Lazy key={view.id} load={view.load} props={{}} />
        </div>
      </main>
      <StatusLine />
      <Notices />
      <KeyList dialog={keyList} />
    </div>
  );
}

/** Whether the view in front shows details that Escape closes. */
function isOpen({ view, exchangeOpen, detailsOpen }: SelectionStore): boolean {
  if (view.value === "flow") return exchangeOpen.value;
  return view.value === "cookies" && detailsOpen.value;
}

function countText(count: string | number | null, formats: Formats): string {
  return typeof count === "number" ? formats.number(count) : (count ?? "");
}
