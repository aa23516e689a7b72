import type { VNode } from "preact";
import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { SetLine } from "../../../core/capture/exchange.ts";
import type { Diagnostic } from "../../../core/cookie/diagnostic.ts";
import type { ParsedSetCookie } from "../../../core/cookie/parsed-set-cookie.ts";
import { wordsOfReason } from "../../../core/cookie/words-of-reason.ts";
import { messageKey } from "../../../core/message/message.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { rfcText } from "../text/rfc-text.ts";
import { KEEPS_AWAY, keptAwayRemarks } from "./kept-away.ts";
import { caretLine, markedPieces, setLineText } from "./set-line-text.ts";

/** Remarks by weight; all but notes are faults that the line is marked for. */
const WEIGHTS = ["reject", "ignore", "change", "note"] as const;

/** Notes that are about something that the author did not mean. */
const MISTAKES: ReadonlySet<string> = new Set([
  "same-site-invalid",
  "attribute-overridden",
  "flag-value-ignored",
  "no-equals-sign",
  "no-equals-sign-read-as-name",
  "empty-name",
  "comma-joined-cookies",
  "expires-two-digit-year",
  "domain-empty",
  "not-utf-8",
  ...KEEPS_AWAY,
]);

const SHAPES = { reject: "✕", ignore: "▲", change: "■", note: "○" } as const;

interface MarkedLineProps {
  readonly line: SetLine;
  readonly row: CookieRow;
  /** Gives why requests went without the cookie. */
  readonly withheld: () => ReadonlySet<string | null>;
}

/** A set line of the record, marked. */
export function MarkedLine({ line, row, withheld }: MarkedLineProps): VNode {
  const t = useT();
  const { values } = useStores();
  const value = lossyText(line.parsed.value);
  const hide = !values.shown.value && values.masked({ ...row, value });
  return (
    <MarkedText
      parsed={line.parsed}
      diagnostics={[...line.parsed.diagnostics, ...line.check.diagnostics, ...keptAwayRemarks(line.parsed, withheld)]}
      mask={hide ? values.mask(value) : null}
      label={t("cookies_line")}
    />
  );
}

interface MarkedTextProps {
  readonly parsed: ParsedSetCookie;
  readonly diagnostics: readonly Diagnostic[];
  /** Stands for the value; null shows it. */
  readonly mask: string | null;
  /** Tells it from other lines on the page. */
  readonly label: string;
}

/** The header line as text, carets under the parts that are at fault, and a sentence for each remark. */
export function MarkedText({ parsed, diagnostics, mask, label }: MarkedTextProps): VNode {
  const t = useT();
  const { text, range } = setLineText(parsed.line, parsed.valueRange, mask);
  const remarks = remarksOf(diagnostics);
  const faults = remarks.filter(({ severity, code }) => severity !== "note" || MISTAKES.has(code)).map(range);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, and must be reached by keyboard */}
      <section class="line" tabIndex={0} aria-label={label}>
        <pre>
          <span class="quiet">Set-Cookie: </span>
          {markedPieces(text, faults).map((piece, at) =>
            piece.marked ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
          )}
          {faults.length > 0 && (
            <span class="carets" aria-hidden="true">
              {`\n${" ".repeat("Set-Cookie: ".length)}${caretLine(faults)}`}
            </span>
          )}
        </pre>
      </section>
      <ul class="remarks">
        {remarks.map((remark) => {
          const { start, end } = range(remark);
          const quoted = text.slice(start, end);
          return (
            <li key={`${remark.code} ${remark.start}`} class={remark.severity} data-reason={remark.code}>
              <span class="shape" aria-hidden="true">
                {SHAPES[remark.severity]}
              </span>
              <span>
                <strong>{t(messageKey("reason", remark.code, "title"))}</strong>{" "}
                <span class="quiet">{t(`cookies_weight_${remark.severity}`)}</span>
                {quoted.trim() !== "" && <code>{quoted}</code>}
                <br />
                {t(messageKey("reason", remark.code, "text"))}{" "}
                <span class="quiet">[{rfcText(wordsOfReason(remark.code).rfc)}]</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Each remark once, heaviest first. */
function remarksOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((remark) => [`${remark.code} ${remark.start} ${remark.end}`, remark]));
  return [...once.values()].sort(
    (one, other) => WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity) || one.start - other.start,
  );
}
