import type { ReportFormat } from "./report-format.ts";

/** Every kind of report, in the order of the menu. */
export const REPORT_FORMATS: readonly ReportFormat[] = [];

export function reportFormat(id: string): ReportFormat | null {
  return REPORT_FORMATS.find((format) => format.id === id) ?? null;
}
