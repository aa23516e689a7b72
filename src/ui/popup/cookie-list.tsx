import type { TargetedKeyboardEvent, VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { siteDomain } from "../../core/site/site.ts";
import { rowWindow, scrollToRow } from "../grid/window.ts";
import { useLanguage, useT, useTn } from "../i18n/context.ts";
import { moveIndex } from "../parts/move-index.ts";
import { useSize } from "../parts/use-size.ts";
import { CookieItem } from "./cookie-item.tsx";
import { CopyMenu, useCopyMenu } from "./copy-menu.tsx";
import { popupRows } from "./popup-rows.ts";
import type { PopupStores } from "./popup-stores.ts";

/** Height of a row in CSS pixels; popup.css has the same. */
const ROW_HEIGHT = 38;

/** Before the list is measured: more than its tallest form. */
const FIRST_HEIGHT = 400;

/** The cookies of the site. Only the rows in view are in the document, however many there are. */
export function CookieList({ stores }: { readonly stores: PopupStores }): VNode {
  const t = useT();
  const language = useLanguage();
  const tn = useTn();
  const all = stores.cookies.rows.value;
  const site = siteDomain(stores.frame.state.value?.url ?? "");
  const { own, others } = useMemo(() => popupRows(all, site, language), [all, site, language]);
  const [asked, setAsked] = useState(false);
  // With nothing of its own to show there is nothing to fold away for.
  const unfolded = asked || own.length === 0;
  const rows = useMemo(() => (unfolded ? [...own, ...others] : own), [unfolded, own, others]);
  const scroller = useRef<HTMLElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  const menu = useCopyMenu();
  const height = useSize(scroller)?.height ?? FIRST_HEIGHT;

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
  }, [current]);

  if (rows.length === 0) {
    return <p class="popup-empty">{stores.cookies.loading.value ? t("popup_loading") : t("popup_no_cookies")}</p>;
  }

  const chosen = Math.min(current, rows.length - 1);
  const { first, end } = rowWindow(scrollTop, height, ROW_HEIGHT, rows.length);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const next = moveIndex(event.key, chosen, rows.length, Math.max(1, Math.floor(height / ROW_HEIGHT)));
    if (next === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    const top = scrollToRow(next, event.currentTarget.scrollTop, height, ROW_HEIGHT);
    event.currentTarget.scrollTop = top;
    setScrollTop(top);
    setCurrent(next);
  };
  return (
    <>
      <section
        ref={scroller}
        class="popup-list"
        aria-label={t("popup_list")}
        onKeyDown={onKeyDown}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      >
        <ul style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
          {indexes(first, end, chosen).map((index) => {
            const row = rows[index];
            return (
              row && (
                <CookieItem
                  key={row.id}
                  stores={stores}
                  row={row}
                  foreign={index >= own.length}
                  index={index}
                  count={rows.length}
                  top={index * ROW_HEIGHT}
                  current={index === chosen}
                  onCopy={(button, opened) => void menu.open(button, opened)}
                  onFocus={() => setCurrent(index)}
                />
              )
            );
          })}
        </ul>
      </section>
      {own.length > 0 && others.length > 0 && (
        <button
          type="button"
          id="popup-others"
          class="button link popup-others"
          aria-expanded={unfolded}
          onClick={() => setAsked(!asked)}
        >
          {asked ? t("popup_others_hide") : tn("popup_others", others.length)}
        </button>
      )}
      <CopyMenu stores={stores} menu={menu} />
    </>
  );
}

/** The rows in view, and the one that holds the focus wherever it is: a removed element would lose it. */
function indexes(first: number, end: number, current: number): readonly number[] {
  const inView = Array.from({ length: end - first }, (_, at) => first + at);
  return current >= first && current < end ? inView : [...inView, current];
}
