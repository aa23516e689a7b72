import type { ComponentChildren, VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { BrowserName } from "../../../core/capture/event.ts";
import { useT } from "../../i18n/context.ts";
import { classNames } from "../../parts/class-names.ts";
import { Icon } from "../../parts/icon.tsx";
import { sameSiteText } from "../text/same-site-text.ts";

interface FlagsCellProps {
  readonly row: CookieRow;
  readonly browser: BrowserName;
}

/** All flags in one column, each at its own place so that the eye can run down the column. */
export function FlagsCell({ row, browser }: FlagsCellProps): VNode {
  const t = useT();
  const sameSite = sameSiteText(row.sameSite, browser, t);
  const short = { strict: "Strict", lax: "Lax", none: "None", unspecified: "–" }[row.sameSite];
  return (
    <span class="flags">
      <Flag on={row.secure} sign="S" label={t(row.secure ? "cookies_flag_secure" : "cookies_flag_not_secure")} />
      <Flag
        on={row.httpOnly}
        sign="H"
        label={t(row.httpOnly ? "cookies_flag_httponly" : "cookies_flag_not_httponly")}
      />
      <Flag on={row.sameSite !== "unspecified"} sign={short} label={t("cookies_flag_samesite", sameSite)} wide />
      <Flag
        on={row.hostOnly}
        sign={<Icon name="house" />}
        label={t(row.hostOnly ? "cookies_flag_host_only" : "cookies_flag_not_host_only")}
      />
      {row.partitioned && <Flag on sign={<Icon name="partition" />} label={t("cookies_flag_partitioned")} />}
    </span>
  );
}

interface FlagProps {
  readonly on: boolean;
  readonly sign: ComponentChildren;
  readonly label: string;
  readonly wide?: boolean;
}

function Flag({ on, sign, label, wide = false }: FlagProps): VNode {
  return (
    <span class={classNames("flag", on ? "on" : "off", wide && "wide")} title={label} role="img" aria-label={label}>
      {on ? sign : "–"}
    </span>
  );
}
