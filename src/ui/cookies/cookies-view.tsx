import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { useLanguage, useT } from "../i18n/context.ts";
import { Splitter } from "../parts/splitter.tsx";
import { useSize } from "../parts/use-size.ts";
import { useStores } from "../stores/stores-context.ts";
import { CookieGrid } from "./cookie-grid.tsx";
import { Details } from "./details/details.tsx";
import { EmptyCookies } from "./empty-cookies.tsx";
import { FacetPane } from "./facets/facet-pane.tsx";
import { createCookiesModel } from "./model/cookies-model.ts";
import { TokenPlaces } from "./token-places.tsx";
import { ViewBar } from "./view-bar.tsx";

/** Below this width, in CSS pixels, the facets become a menu and the details stay at the bottom. */
const NARROW = 700;

/** Least size in CSS pixels of what is left of the grid, and of the details. */
const LEAST = 120;

/** Every cookie of the record, the facets beside it and the details of the selected one. */
export function CookiesView(): VNode {
  const t = useT();
  const stores = useStores();
  const language = useLanguage();
  const model = useMemo(() => createCookiesModel(stores, language), [stores, language]);
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const { settings, selection } = stores;
  const width = size?.width ?? 0;
  const narrow = width < NARROW;
  const row = model.selected.value;
  const open = selection.detailsOpen.value && row !== null;
  const right = settings.dock.value.value === "right" && !narrow;
  const setting = right ? settings.detailsWidth : settings.detailsHeight;
  const max = Math.max(LEAST, (right ? width : (size?.height ?? 0)) - LEAST);
  const facets = !narrow && settings.facetsOpen.value.value;

  return (
    <div ref={root} class={right ? "cookies dock-right" : "cookies"}>
      <div class="cookies-list">
        {facets && <FacetPane counts={model.filtered.value.counts} />}
        <div class="cookies-main">
          <ViewBar model={model} narrow={narrow} />
          <TokenPlaces />
          {model.shown.value.length === 0 ? (
            <EmptyCookies filtered={model.scoped.value.length > 0} />
          ) : (
            <CookieGrid model={model} />
          )}
        </div>
      </div>
      {open && (
        <>
          <Splitter
            label={t("cookies_details_size")}
            orientation={right ? "vertical" : "horizontal"}
            size={Math.min(setting.value.value, max)}
            min={LEAST}
            max={max}
            onSize={setting.set}
          />
          <Details row={row} context={model.context.value} size={Math.min(setting.value.value, max)} right={right} />
        </>
      )}
    </div>
  );
}
