import type { VNode } from "preact";
import { messageKey } from "../../core/message/message.ts";
import type { TokenPart } from "../../core/session/token/token-reading.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { classNames } from "./class-names.ts";

interface TokenPartsProps {
  readonly value: string;
  readonly parts: readonly TokenPart[];
  readonly shown: boolean;
}

/** Colours that take turns, so that neighbours differ; the names below the value tell which is which. */
const COLOURS = 4;

/** The value with its parts told apart, and the names and lengths of the parts. */
export function TokenParts({ value, parts, shown }: TokenPartsProps): VNode {
  const t = useT();
  const formats = useFormats();
  const gaps = parts.map(({ start }, at) => value.slice(parts[at - 1]?.end ?? 0, start));
  return (
    <>
      <pre class={classNames("line", "token-value", !shown && "masked")}>
        {parts.map(({ start, end, name }, at) => (
          <>
            {shown ? gaps[at] : ""}
            <mark
              key={start}
              class={`token-part token-part-${at % COLOURS}`}
              title={t(messageKey("token", "part", name))}
              // Long parts are wide and short ones narrow, though nobody can read them.
              style={shown ? undefined : { flexGrow: end - start }}
            >
              {shown ? value.slice(start, end) : t(messageKey("token", "part", name))}
            </mark>
          </>
        ))}
        {shown ? value.slice(parts.at(-1)?.end ?? 0) : ""}
      </pre>
      <ol class="token-part-list">
        {parts.map(({ start, end, name }, at) => (
          <li key={start}>
            <span class={`token-swatch token-part-${at % COLOURS}`} aria-hidden="true" />
            {t(messageKey("token", "part", name))}{" "}
            <span class="quiet">{t("token_part_length", formats.number(end - start))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
