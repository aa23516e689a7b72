import type { VNode } from "preact";
import { messageText } from "../../core/message/message-text.ts";
import type { TokenClaim } from "../../core/session/token/token-reading.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { tokenTimeText } from "./token-time.ts";

interface TokenClaimsProps {
  readonly claims: readonly TokenClaim[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether values may be seen. */
  readonly shown: boolean;
}

/** What a token says of itself, a row for each field. */
export function TokenClaims({ claims, now, shown }: TokenClaimsProps): VNode {
  const t = useT();
  const formats = useFormats();
  return (
    <table class="token-claims">
      <thead>
        <tr>
          <th scope="col">{t("token_claim")}</th>
          <th scope="col">{t("token_claim_value")}</th>
          <th scope="col">{t("token_claim_meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ path, text, time, meaning }, at) => (
          <tr key={at}>
            <th scope="row">
              <code>{path === "" ? "–" : path}</code>
            </th>
            <td>
              {time !== null ? (
                <span title={shown ? text : undefined}>
                  {formats.dateTime(time)} <span class="quiet">({tokenTimeText(time, "other", now, t, formats)})</span>
                </span>
              ) : shown ? (
                text
              ) : (
                <span class="quiet">•••</span>
              )}
            </td>
            <td class="quiet">{meaning === null ? "" : messageText(t, meaning)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
