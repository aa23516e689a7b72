import type { FunctionComponent, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import type { ViewEntry } from "./views.ts";

type Loading = { readonly component: FunctionComponent | null; readonly failed: boolean };

/** A view whose code comes when it is first shown. */
export function LazyView({ view }: { readonly view: ViewEntry }): VNode {
  const t = useT();
  const [{ component: Content, failed }, setState] = useState<Loading>({ component: null, failed: false });
  useEffect(() => {
    let wanted = true;
    view.load().then(
      (component) => wanted && setState({ component, failed: false }),
      () => wanted && setState({ component: null, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [view]);
  if (failed) {
    return (
      <p class="empty" role="alert">
        {t("panel_view_failed")}
      </p>
    );
  }
  return Content === null ? <p class="empty">{t("panel_loading")}</p> : <Content />;
}
