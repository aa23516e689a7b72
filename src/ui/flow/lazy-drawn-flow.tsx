import type { FunctionComponent, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import type { FlowModel } from "./model/flow-model.ts";

type Drawn = FunctionComponent<{ readonly model: FlowModel }>;

/** The drawing, whose code comes when it is first wanted. */
export function LazyDrawnFlow({ model }: { readonly model: FlowModel }): VNode {
  const t = useT();
  const [{ Content, failed }, setState] = useState<{ Content: Drawn | null; failed: boolean }>({
    Content: null,
    failed: false,
  });
  useEffect(() => {
    let wanted = true;
    import("./drawn/drawn-flow.tsx").then(
      ({ DrawnFlow }) => wanted && setState({ Content: DrawnFlow, failed: false }),
      () => wanted && setState({ Content: null, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (failed) {
    return (
      <p class="empty" role="alert">
        {t("panel_view_failed")}
      </p>
    );
  }
  return Content === null ? <p class="empty">{t("panel_loading")}</p> : <Content model={model} />;
}
