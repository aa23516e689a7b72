import type { VNode } from "preact";
import { messageText } from "../../../core/message/message-text.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { roleText } from "../cells/role-text.ts";
import { outcomeText, reasonText } from "../text/verdict-text.ts";
import { attributeLines } from "./attribute-lines.ts";
import { OtherBrowserText } from "./other-browser-text.tsx";
import type { TabProps } from "./tab-props.ts";

/** What no set line can ask for. */
const NEVER_ASKED: ReadonlySet<string> = new Set(["partitionKey", "size", "store"]);

/** What the cookie is now, beside what the last set line asked for. */
export function NowTab({ row, context }: TabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { values } = useStores();
  const last = row.lines.at(-1);
  const asked = last?.parsed ?? null;
  const shown = (value: string): string => (values.shown.value || !values.masked(row) ? value : values.mask(value));
  const lines = attributeLines({ row, asked, browser: context.browser, now: context.now, shown, t, formats });
  return (
    <>
      <table class="attributes">
        <thead>
          <tr>
            <th scope="col">{t("cookies_attribute")}</th>
            <th scope="col">{t(row.entry === null ? "cookies_would_hold" : "cookies_holds")}</th>
            {asked !== null && <th scope="col">{t("cookies_asked")}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} class={line.differs ? "differs" : undefined}>
              <th scope="row">{t(`cookies_attribute_${line.id}`)}</th>
              <td>{line.held}</td>
              {asked !== null && (
                <td>
                  {line.asked ?? (NEVER_ASKED.has(line.id) ? "" : "–")}
                  {line.differs && <span class="differs-note"> ≠ {t("cookies_differs")}</span>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="facts">
        <dt>{t("cookies_column_verdict")}</dt>
        <dd>{[outcomeText(row, t), row.verdict && reasonText(row.verdict, t)].filter(Boolean).join(" · ")}</dd>
        {row.survivor !== null && <dd>{t("cookies_older_kept_sentence")}</dd>}
        {row.entry !== null && context.survivors.has(row.entry.key) && <dd>{t("cookies_survived_sentence")}</dd>}
        <dt>{t("cookies_column_role")}</dt>
        <dd>
          {roleText(row.role, t)}
          {row.role.product !== null && ` (${row.role.product})`}
          {row.role.role !== "unknown" && <span class="quiet"> · {t(`confidence_${row.role.confidence}`)}</span>}
        </dd>
        {row.role.evidence.map((message) => (
          <dd key={message.key} class="evidence">
            {messageText(t, message)}
          </dd>
        ))}
      </dl>
      {last && <OtherBrowserText line={last} />}
    </>
  );
}
