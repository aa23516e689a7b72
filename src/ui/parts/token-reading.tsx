import type { VNode } from "preact";
import { messageKey } from "../../core/message/message.ts";
import { messageText } from "../../core/message/message-text.ts";
import type { TokenReading, TokenStrength } from "../../core/session/token/token-reading.ts";
import { type T, useFormats, useT } from "../i18n/context.ts";
import { TokenClaims } from "./token-claims.tsx";
import { TokenParts } from "./token-parts.tsx";
import { tokenTimeText } from "./token-time.ts";

interface TokenReadingViewProps {
  readonly value: string;
  /** null where the value has no form that is known. */
  readonly reading: TokenReading | null;
  readonly strength: TokenStrength;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the value and what is in it may be seen: the switch of the window. */
  readonly shown: boolean;
}

/** Notes that the line about the state has said already. */
const SAID_BY_STATE: readonly string[] = ["token_note_payload_readable", "token_note_sealed"];

/** What a token is, how strong it can be at most, its parts, and what it says. */
export function TokenReadingView({ value, reading, strength, now, shown }: TokenReadingViewProps): VNode {
  const t = useT();
  const formats = useFormats();
  const times = reading === null ? [] : timesOf(reading, now, t, formats);
  const notes = reading?.notes.filter(({ key }) => !SAID_BY_STATE.includes(key)) ?? [];
  return (
    <div class="token">
      <dl class="token-facts">
        <dt>{t("token_form")}</dt>
        <dd>
          {formText(reading, t)}
          {reading?.product != null && <span class="quiet"> · {reading.product}</span>}
        </dd>
        {reading !== null && (
          <>
            <dt>{t("token_state")}</dt>
            <dd>{t(messageKey("token", "state", reading.state))}</dd>
          </>
        )}
        <dt>{t("token_strength")}</dt>
        <dd>
          {bitsText(strength, t)}
          {strength.because.map((reason) => (
            <span key={reason.key} class="token-because quiet">
              {messageText(t, reason)}
            </span>
          ))}
        </dd>
        {times.length > 0 && (
          <>
            <dt>{t("token_times")}</dt>
            <dd>{times.join(" · ")}</dd>
          </>
        )}
      </dl>
      {notes.length > 0 && (
        <ul class="token-notes">
          {notes.map((found) => (
            <li key={found.key}>{messageText(t, found)}</li>
          ))}
        </ul>
      )}
      {reading !== null && reading.parts.length > 0 && (
        <section>
          <h3>{t("token_parts")}</h3>
          <TokenParts value={value} parts={reading.parts} shown={shown} />
        </section>
      )}
      {reading !== null && reading.claims.length > 0 && (
        <section>
          <h3>{t("token_claims")}</h3>
          <TokenClaims claims={reading.claims} now={now} shown={shown} />
        </section>
      )}
      {reading !== null && shown && <PartTexts reading={reading} />}
    </div>
  );
}

/** Parts whose text is more than a line: a header, a payload. The claims above are taken from them. */
function PartTexts({ reading }: { readonly reading: TokenReading }): VNode {
  const t = useT();
  const long = reading.parts.filter(
    ({ name, text }) => text !== null && ["header", "payload", "footer"].includes(name),
  );
  return (
    <>
      {long.map(({ name, start, text }) => (
        <details key={start} class="token-text" open={reading.claims.length === 0}>
          <summary>{t(messageKey("token", "part", name))}</summary>
          <pre class="line">{text}</pre>
        </details>
      ))}
    </>
  );
}

function formText(reading: TokenReading | null, t: T): string {
  if (reading === null) return t("token_form_unknown");
  const name = t(messageKey("token", "format", reading.format));
  return reading.confidence === "observed" ? name : t(`token_form_${reading.confidence}`, name);
}

function bitsText({ bitsAtMost, samples }: TokenStrength, t: T): string {
  if (bitsAtMost === null) return t("token_bits_sealed");
  return samples > 1 ? t("token_bits_samples", bitsAtMost, samples) : t("token_bits", bitsAtMost);
}

function timesOf(reading: TokenReading, now: number, t: T, formats: ReturnType<typeof useFormats>): readonly string[] {
  const { issuedAt, expiresAt } = reading;
  return [
    ...(issuedAt === null ? [] : [tokenTimeText(issuedAt, "issued", now, t, formats)]),
    ...(expiresAt === null ? [] : [tokenTimeText(expiresAt, "expires", now, t, formats)]),
  ];
}
