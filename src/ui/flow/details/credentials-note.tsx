import type { VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { originOf } from "../../../core/site/url-parts.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { corsHeaders } from "./cors-headers.ts";
import { CREDENTIALS_CODE } from "./credentials-code.ts";

interface CredentialsNoteProps {
  readonly exchange: Exchange;
  /** Cookies that would have gone. */
  readonly names: readonly string[];
}

/** In details lower than this, in CSS pixels, the table would be pushed out of view. */
const ROOM = 360;

/** Matching cookies were there and none went: what that most likely means, what to change, and what else it can be. */
export function CredentialsNote({ exchange, names }: CredentialsNoteProps): VNode {
  const t = useT();
  const { settings } = useStores();
  const right = settings.dock.value.value === "right";
  const room = right ? window.innerHeight : settings.detailsHeight.value.value;
  const origin = exchange.initiator ?? (exchange.topUrl === null ? null : originOf(exchange.topUrl));
  const headers = corsHeaders(exchange, origin);
  return (
    <aside id="credentials-note" class="flow-note" aria-label={t("flow_credentials_title")}>
      <h3>{t("flow_credentials_title")}</h3>
      <p>{t("flow_credentials_text", names.slice(0, 5).join(", "), exchange.host)}</p>
      <details open={room >= ROOM}>
        <summary>{t("flow_credentials_more")}</summary>
        <div class="flow-note-columns">
          <div>
            <h4>{t("flow_credentials_page")}</h4>
            <pre>{CREDENTIALS_CODE}</pre>
          </div>
          <div>
            <h4>{t("flow_credentials_server")}</h4>
            <ul class="flow-headers">
              {headers.map(({ name, wanted, found, right }) => (
                <li key={name} class={right ? "right" : "wrong"} data-header={name} data-right={right}>
                  <span class="sign" aria-hidden="true">
                    {right ? "✓" : "✕"}
                  </span>
                  <code>{`${name}: ${wanted}`}</code>
                  {!right && (
                    <span class="quiet">
                      {found === null ? t("flow_header_absent") : t("flow_header_found", found)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {headers.length === 0 && <p class="quiet">{t("flow_credentials_same_origin")}</p>}
          </div>
          <div>
            <h4>{t("flow_credentials_else")}</h4>
            <ul class="dots">
              {["omit", "preflight", "blocked", "extension", "partition"].map((id) => (
                <li key={id}>{t(`flow_credentials_else_${id}`)}</li>
              ))}
            </ul>
          </div>
        </div>
      </details>
    </aside>
  );
}
