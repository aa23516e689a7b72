import { recordFileName } from "../../../core/report/record-file.ts";
import { fingerprint } from "../../../core/session/fingerprint.ts";
import { redactUrl } from "../../../core/session/redact.ts";
import { siteDomain } from "../../../core/site/site.ts";
import { pathOf } from "../../../core/site/url-parts.ts";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { DrawContext } from "./draw-context.ts";
import { drawingSvg, MOST_ROWS } from "./drawing-svg.tsx";
import type { DrawnModel } from "./drawn-model.ts";
import { flowText, MOST_LINES } from "./flow-text.ts";
import type { DrawnRow } from "./layout/drawn-row.ts";
import { chainOf, pageVisit } from "./part-of-flow.ts";

/** What can be taken away from the drawing: text for a ticket and a picture, both redacted. */
export function useDrawnMenu(drawn: DrawnModel, context: DrawContext): () => readonly MenuItem[] {
  const { client, notices, selection } = useStores();
  const { t, formats } = context;
  return () => {
    const rows = drawn.rows.value;
    const at = drawn.places.value.get(selection.exchange.value ?? "");
    const page = pageVisit(rows, at ?? 0);
    const chain = at === undefined ? null : chainOf(rows, at);
    const safe = redacted(context);
    const copy = (id: string, part: readonly DrawnRow[]): MenuItem => ({
      id: `copy-${id}`,
      label: t(`drawn_copy_${id}`),
      note: note(part.length > MOST_LINES ? MOST_LINES : null),
      disabled: part.length === 0,
      act: () => {
        client.copy(flowText(part, safe)).then(
          () => notices.say(t("drawn_copied")),
          () => notices.warn(t("copy_failed")),
        );
      },
    });
    const save = (id: string, part: readonly DrawnRow[], apart: boolean): MenuItem => ({
      id: `save-${id}`,
      label: t(`drawn_save_${id}`),
      note: note(part.length > MOST_ROWS ? MOST_ROWS : null),
      disabled: part.length === 0,
      apart,
      act: () => {
        const name = fileName(context, Date.now());
        client.save(name, "image/svg+xml", drawingSvg(part, safe));
        notices.say(t("drawn_saved", name));
      },
    });
    const note = (most: number | null): string =>
      [t("copy_redacted"), most === null ? "" : t("drawn_most", formats.number(most))].filter(Boolean).join(", ");
    return [
      copy("exchange", chain === null ? [] : rows.slice(chain.first, chain.end)),
      copy("page", rows.slice(page.first, page.end)),
      copy("shown", rows),
      save("page", rows.slice(page.first, page.end), true),
      save("shown", rows, false),
    ];
  };
}

/** The same drawing with every secret of an address hidden, whatever the person has asked to see. */
function redacted(context: DrawContext): DrawContext {
  const salt = context.record.begin?.salt ?? "";
  const hide = (url: string): string => redactUrl(url, (value) => fingerprint(salt, value));
  return { ...context, path: ({ url }) => hide(pathOf(url)), address: hide };
}

function fileName({ record }: DrawContext, now: number): string {
  const url = record.navigations.at(-1)?.url ?? "";
  return recordFileName(siteDomain(url), now).replace(/\.jarscope\.json$/, ".flow.svg");
}
