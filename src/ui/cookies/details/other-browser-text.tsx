import type { VNode } from "preact";
import type { SetLine } from "../../../core/capture/exchange.ts";
import { type OtherBrowser, otherBrowser } from "../../../core/capture/other-browser.ts";
import { reasonTitle } from "../../flow/text/reason-words.ts";
import { type T, useFormats, useT } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import { useStores } from "../../stores/stores-context.ts";

/** What the other browser would do with a line, where that is not what this one did. */
export function OtherBrowserText({ line }: { readonly line: SetLine }): VNode | null {
  const t = useT();
  const formats = useFormats();
  const { record } = useStores();
  const other = otherBrowser(record.record.value, line);
  if (other === null) return null;
  return (
    <p class="other-browser" data-other={other.does}>
      <span class="basis">{t("flow_basis_predicted")}</span> {sentence(other, t, formats)}
      {other.assumed && <span class="quiet"> · {t("whatif_assumed")}</span>}
    </p>
  );
}

function sentence({ browser, does, reason, expires }: OtherBrowser, t: T, formats: Formats): string {
  const there = t(`browser_${browser}`);
  const here = t(browser === "firefox" ? "browser_chromium" : "browser_firefox");
  if (does === "other-life") {
    return t("cookies_other_life", there, expires === null ? t("cookies_life_session") : formats.dateTime(expires));
  }
  if (does !== "refuses") return t(`cookies_other_${does}`, there, here);
  return t("cookies_other_refuses", there, here, reason === null ? "" : reasonTitle(reason, t));
}
