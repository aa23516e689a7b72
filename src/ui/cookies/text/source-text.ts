import type { ChangeSource } from "../../../core/capture/jar-entry.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import type { T } from "../../i18n/context.ts";
import { exchangeName } from "./exchange-name.ts";

/** Who made a change. */
export function sourceText(source: ChangeSource, record: CaptureRecord, t: T): string {
  switch (source.kind) {
    case "before":
      return t("cookies_source_before");
    case "browser":
      return t("cookies_source_browser");
    case "unseen":
      return t("cookies_source_unseen");
    case "unattributed":
      return t("cookies_source_unattributed");
    case "clear-site-data":
    case "set-line": {
      const exchange = record.exchangesById.get(source.exchangeId);
      const name = exchange ? exchangeName(exchange) : t("cookies_source_dropped");
      return source.kind === "set-line" ? name : t("cookies_source_clear_site_data", name);
    }
  }
}
