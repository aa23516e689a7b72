import { type ComponentChild, type FunctionComponent, h } from "preact";
import { useT } from "../i18n/context.ts";
import { useLoaded } from "./use-loaded.ts";

interface LazyProps<P> {
  /** The same function at every drawing: another one is called anew. */
  readonly load: () => Promise<FunctionComponent<P>>;
  readonly props: P;
}

/** A component whose code comes when it is first shown. */
export function Lazy<P extends object>({ load, props }: LazyProps<P>): ComponentChild {
  const t = useT();
  const loaded = useLoaded(load);
  if (loaded.state === "ready") return h(loaded.value, props);
  if (loaded.state === "loading") return <p class="empty">{t("panel_loading")}</p>;
  return (
    <p class="empty" role="alert">
      {t("panel_view_failed")}
    </p>
  );
}
