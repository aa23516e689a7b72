import type { Severity } from "../../../core/audit/finding.ts";

/** A shape for each severity, so that colour is never the only difference. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, string>> = {
  critical: "◆",
  high: "▲",
  medium: "■",
  low: "●",
  info: "○",
};
