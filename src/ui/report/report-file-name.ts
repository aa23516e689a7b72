import { recordFileName } from "../../core/report/record-file.ts";
import type { ReportFormat } from "../../core/report/report-format.ts";

/**
 * For example `shop.test-2026-11-22-0912.html`, and `-with-values` where it holds secrets.
 *
 * @param time milliseconds since 1970
 */
export function reportFileName(
  site: string,
  time: number,
  { extension }: Pick<ReportFormat, "extension">,
  withValues: boolean,
): string {
  const base = recordFileName(site, time).replace(/\.jarscope\.json$/, "");
  return `${base}${withValues ? "-with-values" : ""}${extension}`;
}
