import { type ComponentChild, type FunctionComponent, h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useT } from "../i18n/context.ts";

interface LazyProps<P> {
  /** The same function at every drawing: another one is called anew. */
  readonly load: () => Promise<FunctionComponent<P>>;
  readonly props: P;
}

interface Loading<P> {
  readonly component: FunctionComponent<P> | null;
  readonly failed: boolean;
}

/** A component whose code comes when it is first shown. */
export function Lazy<P extends object>({ load, props }: LazyProps<P>): ComponentChild {
  const t = useT();
  const [{ component, failed }, setState] = useState<Loading<P>>({ component: null, failed: false });
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setState({ component: loaded, failed: false }),
      () => wanted && setState({ component: null, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (failed) {
    return (
      <p class="empty" role="alert">
        {t("panel_view_failed")}
      </p>
    );
  }
  return component === null ? <p class="empty">{t("panel_loading")}</p> : h(component, props);
}
