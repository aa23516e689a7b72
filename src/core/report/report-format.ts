import type { Translate } from "../message/message.ts";
import type { ReportInput } from "./report-input/report-input.ts";

/** One kind of file that a record can be written to. Its name for people is the message `report_format_<id>`. */
export interface ReportFormat {
  readonly id: string;
  /** With the dot, for example `.sarif`. */
  readonly extension: string;
  readonly mediaType: string;
  /** `as-asked` follows `ReportInput.values`; `always`: it is made to be used, and holds the values whatever was asked. */
  readonly values: "as-asked" | "always";
  /** Read by programs: stable ids and English text, so that the caller hands in English messages. */
  readonly english: boolean;
  /** The file in pieces, in order. Pure: the same input gives the same file. */
  parts(input: ReportInput, t: Translate): Iterable<string>;
}

/** The whole file as one text. */
export function writeReport(format: ReportFormat, input: ReportInput, t: Translate): string {
  return [...format.parts(input, t)].join("");
}
